package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A network comes back from its bytes as it was, bit for bit, and damaged bytes are refused with a word. */
class GraphFileTest {
    private static final WalkNetwork TOWN = TinyNetwork.of(
                    "LINESTRING (0 0, 50 3.3, 100 0)",
                    "LINESTRING (50 -50, 51 0, 50 50)",
                    "LINESTRING (100.2 0, 200 7, 200 90, 100 90, 100 0.1)",
                    "LINESTRING (100 90, 50 50)",
                    "LINESTRING (900 900, 990 900, 990 990, 900 900)")
            .on(1, "LINESTRING (200 7, 120 -30, 0 0)")
            .build();

    private static WalkNetwork again(WalkNetwork network) {
        return GraphFile.read(GraphFile.write(network));
    }

    @Test
    void theReportComesBack() {
        assertThat(again(TOWN).report()).isEqualTo(TOWN.report());
    }

    @Test
    void theGraphComesBackBitForBit() {
        WalkGraph graph = again(TOWN).graph();

        assertThat(graph).usingRecursiveComparison().isEqualTo(TOWN.graph());
        assertThat(graph.length).isEqualTo(TOWN.graph().length);
    }

    @Test
    void anEmptyNetworkComesBack() {
        assertThat(again(TinyNetwork.of().build()).report().edges()).isZero();
    }

    @Test
    void everyDamagedByteIsRefused() {
        byte[] bytes = GraphFile.write(TOWN);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x10;
            assertThatIllegalArgumentException().as("byte %d", i).isThrownBy(() -> GraphFile.read(damaged));
        }
    }

    @Test
    void everyCutIsRefused() {
        byte[] bytes = GraphFile.write(TOWN);
        for (int i = 0; i < bytes.length; i++) {
            byte[] cut = Arrays.copyOf(bytes, i);
            assertThatIllegalArgumentException().as("%d bytes", i).isThrownBy(() -> GraphFile.read(cut));
        }
    }

    @Test
    void anotherVersionIsNamed() {
        byte[] bytes = GraphFile.write(TOWN);
        bytes[7] = 9;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GraphFile.read(bytes))
                .withMessageContaining("version 9");
    }

    /** Somebody who makes the checksum right, too, must not be able to do worse than be refused. */
    @Test
    void nonsenseWithARightChecksumIsReadOrRefused() {
        Random random = new Random(1);
        byte[] bytes = GraphFile.write(TOWN);
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] nonsense = bytes.clone();
            for (int hit = 0; hit < 3; hit++) {
                nonsense[8 + random.nextInt(bytes.length - 12)] = (byte) random.nextInt();
            }
            sign(nonsense);
            Throwable failure = catchThrowable(() -> GraphFile.read(nonsense));
            if (failure != null) {
                assertThat(failure).isInstanceOf(IllegalArgumentException.class);
                refused++;
            }
        }
        assertThat(refused).isBetween(1, 4_999);
    }

    private static void sign(byte[] bytes) {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(bytes, 0, bytes.length - 4);
        for (int i = 0; i < 4; i++) {
            bytes[bytes.length - 4 + i] = (byte) (crc.getValue() >>> 24 - 8 * i);
        }
    }
}
