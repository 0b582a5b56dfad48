package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.Shapes;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;
import org.quandian.workspace.ProjectFile;

/** Edits of every kind and depth come back exactly. */
class EditTablesTest {
    private static final String SCENARIO = "B; drop table";

    @TempDir
    private Path folder;

    @Test
    void randomEditsComeBackExactly() throws Exception {
        Path path = folder.resolve("edits.qdp");
        Projects.smallFileAt(path);
        List<ScenarioEdit> edits = new ArrayList<>();
        Random random = new Random(11);
        try (ProjectFile file = new H2ProjectRepository().open(path)) {
            for (int i = 0; i < 150; i++) {
                edits.add(edit(random, 0));
                file.appendEdit(SCENARIO, i, edits.get(i));
            }
        }
        try (ProjectFile file = new H2ProjectRepository().open(path)) {
            assertThat(KilledProcessTest.editsOf(Projects.read(file))).isEqualTo(edits);
        }
    }

    private static ScenarioEdit edit(Random random, int depth) {
        String id = random.nextInt(9) == 0 ? "口袋 '公园'; \u0000\uD83C\uDF33" : "p" + random.nextInt();
        return switch (random.nextInt(depth < 4 ? 9 : 6)) {
            case 0 ->
                new ScenarioEdit.Place(new Intervention(
                        id, random.nextBoolean() ? "" : "名 " + random.nextInt(), shape(random), new PocketPark()));
            case 1 -> new ScenarioEdit.Move(id, number(random), number(random));
            case 2 ->
                new ScenarioEdit.Revise(id, shape(random), random.nextBoolean() ? Optional.empty() : Optional.of(""));
            case 3 -> new ScenarioEdit.Remove(id);
            case 4 -> new ScenarioEdit.Place(otherKind(random, id));
            case 5 ->
                new ScenarioEdit.Revise(
                        id,
                        random.nextBoolean() ? Optional.empty() : Optional.of(shape(random)),
                        random.nextBoolean() ? Optional.empty() : Optional.of(text(random)),
                        Map.of(text(random), text(random), "classes", "" + random.nextInt(50)));
            default -> batch(random, depth);
        };
    }

    private static Intervention otherKind(Random random, String id) {
        String name = text(random);
        Geometry shape = random.nextBoolean() ? shape(random) : Shapes.wkt("POINT (" + number(random) + " 1)");
        return switch (random.nextInt(7)) {
            case 0 ->
                new Intervention(id, name, shape, new FacilitySite("t" + text(random), amount(random), amount(random)));
            case 1 ->
                new Intervention(
                        id,
                        name,
                        shape,
                        new SchoolSite(SchoolLevel.values()[random.nextInt(4)], random.nextInt(99), amount(random)));
            case 2 -> new Intervention(id, name, shape, new ParkingLot(random.nextInt(2000), random.nextInt(99)));
            case 3 ->
                new Intervention(id, name, line(random), new StreetLink(StreetLink.Form.values()[random.nextInt(3)]));
            case 4 ->
                new Intervention(
                        id,
                        name,
                        random.nextBoolean() ? line(random) : Shapes.point(number(random), 1),
                        new StreetClosure());
            case 5 -> new Intervention(id, name, Shapes.point(1, number(random)), new NewEntrance(text(random)));
            default -> new Intervention(id, name, shape, new CompleteCommunity(text(random)));
        };
    }

    private static OptionalDouble amount(Random random) {
        return random.nextInt(3) == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.abs(number(random)));
    }

    /** Of signs that have a meaning somewhere. */
    private static String text(Random random) {
        String signs = "=\\\n\r\t'\"; ne社\u0000";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    private static ScenarioEdit batch(Random random, int depth) {
        List<ScenarioEdit> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(edit(random, depth + 1));
        }
        return new ScenarioEdit.Batch(parts);
    }

    private static Geometry shape(Random random) {
        return random.nextBoolean()
                ? Shapes.rectangle(number(random), number(random), 20, 30)
                : Shapes.wkt("MULTIPOLYGON (((0 0, 9 0, 9 9.1, 0 0)), ((20 0, 29 0, 29 9, 20 0)))");
    }

    private static Geometry line(Random random) {
        return Shapes.line(number(random), number(random), number(random), 1, 2, number(random));
    }

    /** Any number that is one, from the smallest to large. */
    private static double number(Random random) {
        return random.nextGaussian() * Math.pow(10, random.nextInt(40) - 30);
    }
}
