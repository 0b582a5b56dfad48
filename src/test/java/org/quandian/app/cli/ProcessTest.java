package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;

/** What only a real process shows: which classes it loads, what a kill leaves, what the shell gets to see. */
@ExtendWith(SmallCity.class)
class ProcessTest {
    private static final int EDITS = 3000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCommandLoadsNoJavaFx(SmallCity.Place city) throws Exception {
        Path log = folder.resolve("classes.txt");
        Path picture = folder.resolve("map.png");

        Process process = start(
                List.of("-Xlog:class+load:file=" + log), "render", city.folder(), "--size", "200x100", "-o", picture);

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(picture).exists();
        List<String> classes = Files.readAllLines(log);
        assertThat(classes).anyMatch(line -> line.contains("org.quandian.app.cli.RenderCommand "));
        assertThat(classes).noneMatch(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx."));
    }

    @Test
    void outputIsUtf8WhateverTheLocale(SmallCity.Place city) throws Exception {
        Process process = start(List.of("-Dfile.encoding=ISO-8859-1"), "evaluate", city.folder());

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(out())).contains("鹿城示例市", "半径口径");
        assertThat(Files.readString(err())).isEmpty();
    }

    /** At the moment of the kill one more edit may have reached the disk without being printed; none may be missing. */
    @Test
    void whatWasPrintedBeforeAKillIsInTheProject(SmallCity.Place city) throws Exception {
        Path project = folder.resolve("city.qdp");
        Shell shell = new Shell();
        assertThat(shell.run("import", city.folder(), "-o", project).code()).isZero();
        Process process = start(List.of(), "replay", project, writeEdits(city));
        waitForLines(process, 25);

        process.destroyForcibly().waitFor();

        List<String> printed = completeLines();
        int confirmed = new ObjectMapper()
                .readTree(printed.get(printed.size() - 1))
                .path("n")
                .asInt();
        Path undoAll =
                Files.write(folder.resolve("undo.jsonl"), Collections.nCopies(confirmed + 2, "{\"op\":\"undo\"}"));
        Shell.Said undone = shell.run("replay", project, undoAll);
        long kept = undone.lines().stream()
                .filter(line -> !line.contains("\"error\""))
                .count();
        assertThat(confirmed).isLessThan(EDITS);
        assertThat(kept).isBetween((long) confirmed, confirmed + 1L);
    }

    private Path writeEdits(SmallCity.Place city) throws IOException {
        Coordinate centre = city.housing().centre();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "{\"op\":\"place\",\"id\":\"p\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[%1$f,%2$f],[%3$f,%2$f],[%3$f,%4$f],[%1$f,%4$f],[%1$f,%2$f]]]}}",
                centre.x,
                centre.y,
                centre.x + 60,
                centre.y + 60));
        for (int i = 1; i < EDITS; i++) {
            lines.add("{\"op\":\"move\",\"id\":\"p\",\"dx\":" + (i % 2 == 0 ? 3 : -2) + ",\"dy\":1}");
        }
        return Files.write(folder.resolve("edits.jsonl"), lines);
    }

    private void waitForLines(Process process, int count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (completeLines().size() < count && process.isAlive() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(completeLines()).as(Files.readString(err())).hasSizeGreaterThanOrEqualTo(count);
    }

    private List<String> completeLines() throws IOException {
        String text = Files.exists(out()) ? Files.readString(out()) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private Process start(List<String> javaOptions, Object... words) throws IOException {
        return Processes.start(out(), err(), javaOptions, words);
    }

    private Path out() {
        return folder.resolve("out.txt");
    }

    private Path err() {
        return folder.resolve("err.txt");
    }
}
