package org.quandian.network;

import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A network as bytes, for the project file: reading takes milliseconds where building takes seconds. Differences of neighbours in short
 * numbers; what follows from the rest (lengths, arcs, islands, dead ends) is not stored. Bytes that were damaged, cut or written by
 * another version are an {@link IllegalArgumentException} that says which, so that the caller builds the network again. Stateless.
 *
 * <p>Layout: "QNET", version, columns of the graph, counts of the report, CRC-32 of everything before.
 */
public final class GraphFile {
    private static final int MAGIC = 0x514E4554;
    /** To be raised whenever the same road lines make another network: what was stored before is then built again. */
    private static final int VERSION = 1;

    private static final int CHECKSUM_BYTES = 4;
    private static final int LEAST_BYTES = 12;

    private GraphFile() {}

    /** The network as bytes. */
    public static byte[] write(WalkNetwork network) {
        ByteWriter out = new ByteWriter();
        out.fixed(MAGIC);
        out.fixed(VERSION);
        writeGraph(network.graph(), out);
        NetworkReport report = network.report();
        for (int count : counts(report)) {
            out.unsigned(count);
        }
        CRC32 crc = new CRC32();
        crc.update(out.toBytes());
        out.fixed((int) crc.getValue());
        return out.toBytes();
    }

    private static int[] counts(NetworkReport report) {
        return new int[] {
            report.roads(),
            report.closedRoads(),
            report.unusableRoads(),
            report.repeatedVertices(),
            report.zeroLengthEdges(),
            report.duplicateEdges(),
            report.snappedEnds(),
            report.crossings()
        };
    }

    private static void writeGraph(WalkGraph graph, ByteWriter out) {
        out.unsigned(graph.nodeCount());
        out.unsigned(graph.edgeCount());
        out.decimal(graph.originX);
        out.decimal(graph.originY);
        for (int node = 0; node < graph.nodeCount(); node++) {
            out.signed(graph.nodeX[node] - (node == 0 ? 0 : graph.nodeX[node - 1]));
            out.signed(graph.nodeY[node] - (node == 0 ? 0 : graph.nodeY[node - 1]));
        }
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            out.unsigned(graph.from[edge] - (edge == 0 ? 0 : graph.from[edge - 1]));
            out.unsigned(graph.to[edge] - graph.from[edge]);
            out.signed(graph.road[edge] - (edge == 0 ? 0 : graph.road[edge - 1]));
            out.raw(graph.flags[edge]);
            out.unsigned(graph.pointCount(edge) - 2);
            for (int i = 1; i < graph.pointCount(edge) - 1; i++) {
                out.signed(graph.gridX(edge, i) - graph.gridX(edge, i - 1));
                out.signed(graph.gridY(edge, i) - graph.gridY(edge, i - 1));
            }
        }
    }

    /**
     * The network that was written.
     *
     * @throws IllegalArgumentException if these bytes are not one of this version, whole and undamaged
     */
    public static WalkNetwork read(byte[] bytes) {
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException("the stored network is cut short");
        }
        ByteReader in = new ByteReader(bytes, 0, bytes.length - CHECKSUM_BYTES);
        if (in.fixed() != MAGIC) {
            throw new IllegalArgumentException("these bytes are not a stored network");
        }
        int version = in.fixed();
        if (version != VERSION) {
            throw new IllegalArgumentException("the stored network is of version " + version + ", not " + VERSION);
        }
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - CHECKSUM_BYTES);
        int stored = new ByteReader(bytes, bytes.length - CHECKSUM_BYTES, bytes.length).fixed();
        if (stored != (int) crc.getValue()) {
            throw new IllegalArgumentException("the stored network is damaged");
        }
        return read(in);
    }

    private static WalkNetwork read(ByteReader in) {
        WalkGraph graph = new WalkGraph(new StoredColumns(in).columns());
        Components components = new Components(graph);
        NetworkReport report = new NetworkReport(
                in.unsigned(),
                in.unsigned(),
                in.unsigned(),
                in.unsigned(),
                in.unsigned(),
                in.unsigned(),
                in.unsigned(),
                in.unsigned(),
                graph.nodeCount(),
                graph.edgeCount(),
                Arrays.stream(graph.length).sum(),
                components.islands(),
                components.deadEnds());
        if (!in.isAtEnd()) {
            throw new IllegalArgumentException("the stored network is longer than it says");
        }
        return new WalkNetwork(graph, report);
    }
}
