package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.quandian.fixture.Shapes;

/** Our well-known binary is everybody's, and keeps every bit. JTS's own reader and writer are the oracle. */
class WkbTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (1 2)",
                "POINT Z (1 2 3)",
                "LINESTRING (0 0, 1 1, 2 0)",
                "LINESTRING EMPTY",
                "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1), (4 4, 5 4, 5 5, 4 4))",
                "POLYGON Z ((0 0 1, 9 0 1, 9 9 1, 0 0 1))",
                "POLYGON EMPTY",
                "MULTIPOINT ((1 2), (3 4))",
                "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))",
                "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 0, 29 0, 29 9, 20 0)))",
                "GEOMETRYCOLLECTION (POINT (1 2), GEOMETRYCOLLECTION (LINESTRING (0 0, 1 1)))",
                "MULTIPOLYGON EMPTY"
            })
    void itSaysWhatJtsSays(String wkt) throws Exception {
        Geometry shape = Shapes.wkt(wkt);
        int dimension = wkt.contains("Z") ? 3 : 2;

        byte[] ours = Wkb.bytes(shape, 0);

        assertThat(ours).isEqualTo(new WKBWriter(dimension).write(shape));
        assertThat(Wkb.shape(ours)).isEqualTo(shape);
        assertThat(new WKBReader().read(ours)).isEqualTo(shape);
    }

    @Test
    void anEmptyPointStaysOne() {
        assertThat(Wkb.shape(Wkb.bytes(Shapes.wkt("POINT EMPTY"), 0)).isEmpty()).isTrue();
    }

    @Test
    void theOtherByteOrderIsRead() {
        Geometry shape = Shapes.polygon(0, 0, 9, 0, 9, 9.5);

        assertThat(Wkb.shape(new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape)))
                .isEqualTo(shape);
    }

    @Test
    void theSridIsWrittenAndSkipped() throws Exception {
        Geometry shape = Shapes.point(1, 2);

        byte[] bytes = Wkb.bytes(shape, 4546);

        assertThat(new WKBReader().read(bytes).getSRID()).isEqualTo(4546);
        assertThat(Wkb.shape(bytes)).isEqualTo(shape);
    }

    @Property(tries = 300)
    void everyBitComesBack(@ForAll @Size(min = 4, max = 40) double[] ordinates) {
        double[] pairs = Arrays.copyOf(ordinates, ordinates.length / 2 * 2);
        Geometry shape = Shapes.line(pairs);

        Geometry read = Wkb.shape(Wkb.bytes(shape, 0));

        double[] back = new double[pairs.length];
        for (int i = 0; i < back.length; i += 2) {
            back[i] = read.getCoordinates()[i / 2].x;
            back[i + 1] = read.getCoordinates()[i / 2].y;
        }
        assertThat(bits(back)).isEqualTo(bits(pairs));
    }

    @Test
    void aCountThatCannotBeTrueIsRefusedBeforeMemoryIsAskedFor() {
        byte[] bytes = Wkb.bytes(Shapes.line(0, 0, 1, 1), 0);
        ByteBuffer.wrap(bytes).putInt(5, Integer.MAX_VALUE);

        assertThatThrownBy(() -> Wkb.shape(bytes)).isInstanceOf(BufferUnderflowException.class);
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
