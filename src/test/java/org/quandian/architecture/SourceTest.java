package org.quandian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Sizes and signs that only the source shows, read with the compiler's own parser. */
class SourceTest {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 50;
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    @Test
    void filesAreShortEnoughToBeReadInOneGo() {
        List<String> tooLong = all().filter(
                        file -> SourceTree.text(file).lines().count() > FILE_LINES)
                .map(Path::toString)
                .toList();

        assertThat(tooLong)
                .as("a file of more than %d lines does more than one thing", FILE_LINES)
                .isEmpty();
    }

    @Test
    void methodsAreShortEnoughToBeHeldInTheHead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        parse(
                new SourceScanner() {
                    @Override
                    public Void visitMethod(MethodTree method, List<String> found) {
                        long lines = lines(method);
                        if (lines > METHOD_LINES) {
                            found.add(where(method) + " " + method.getName() + ": " + lines + " lines");
                        }
                        return super.visitMethod(method, found);
                    }
                },
                all().toList(),
                tooLong);

        assertThat(tooLong).as("methods of at most %d lines", METHOD_LINES).isEmpty();
    }

    @Test
    void everyTypeSaysWhatItIs() throws IOException {
        List<String> silent = new ArrayList<>();
        parse(
                new SourceScanner() {
                    @Override
                    public Void visitClass(ClassTree type, List<String> found) {
                        boolean topLevel = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
                        if (topLevel && documentation() == null) {
                            found.add(where(type) + " " + type.getSimpleName());
                        }
                        return super.visitClass(type, found);
                    }
                },
                all().toList(),
                silent);

        assertThat(silent)
                .as("a class comment: what it is, what it guarantees, units, thread")
                .isEmpty();
    }

    @Test
    void everyRoomHasItsSign() {
        List<String> unsigned = SourceTree.javaFiles(SourceTree.MAIN).stream()
                .map(Path::getParent)
                .distinct()
                .filter(room -> !isSigned(room.resolve("package-info.java")))
                .map(Path::toString)
                .toList();

        assertThat(unsigned)
                .as("room signs: floor, main types, may use, threads, @NullMarked")
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        List<String> left = all().filter(file -> !file.endsWith("SourceTest.java"))
                .filter(file -> LEFT_FOR_LATER.matcher(SourceTree.text(file)).find())
                .map(Path::toString)
                .toList();

        assertThat(left).as("work that is not done belongs in an issue").isEmpty();
    }

    @Test
    void noStackTraceGoesToTheTerminal() {
        List<String> printing = SourceTree.javaFiles(SourceTree.MAIN).stream()
                .filter(file -> SourceTree.text(file).contains(".printStackTrace()"))
                .map(Path::toString)
                .toList();

        assertThat(printing)
                .as("a person cannot do anything with a stack trace")
                .isEmpty();
    }

    @Test
    void theHousePictureNamesEveryRoom() {
        String picture = SourceTree.text(SourceTree.MAIN.resolve("org/quandian/package-info.java"));

        assertThat(House.rooms().keySet())
                .allSatisfy(room -> assertThat(picture).contains(room));
    }

    private static boolean isSigned(Path sign) {
        if (!sign.toFile().isFile()) {
            return false;
        }
        String text = SourceTree.text(sign);
        boolean house = sign.endsWith(Path.of("org", "quandian", "package-info.java"));
        return text.contains("@NullMarked")
                && (house
                        || Stream.of("Floor ", "Main type", "May use", "Threads")
                                .allMatch(text::contains));
    }

    private static Stream<Path> all() {
        return Stream.concat(
                SourceTree.javaFiles(SourceTree.MAIN).stream(), SourceTree.javaFiles(SourceTree.TEST).stream());
    }

    private static void parse(SourceScanner scanner, List<Path> files, List<String> found) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            scanner.trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, found);
            }
        }
    }

    /** Walks one file after the other and gathers what is wrong. */
    private abstract static class SourceScanner extends TreePathScanner<Void, List<String>> {
        private DocTrees trees;

        long lines(com.sun.source.tree.Tree tree) {
            var positions = trees.getSourcePositions();
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long from = positions.getStartPosition(unit, tree);
            long to = positions.getEndPosition(unit, tree);
            var lines = unit.getLineMap();
            return from < 0 || to < 0 ? 0 : lines.getLineNumber(to) - lines.getLineNumber(from) + 1;
        }

        String where(com.sun.source.tree.Tree tree) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long line =
                    unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
            return unit.getSourceFile().getName() + ":" + line;
        }

        String documentation() {
            return trees.getDocComment(getCurrentPath());
        }
    }
}
