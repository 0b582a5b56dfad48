package org.quandian.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Floors, cycles, and one outside library family per room. */
@AnalyzeClasses(locations = MainClasses.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.quandian.(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one package nobody can understand in halves");

    @ArchTest
    static final ArchRule JAVAFX_LIVES_IN_THE_UI = only("javafx..", "com.sun.javafx..", "atlantafx..")
            .and(only("org.controlsfx..", "org.kordamp.."))
            .allowedIn("ui..")
            .orClass("org.quandian.app.WindowProcess")
            .because("engines and commands must run where there is no display");

    @ArchTest
    static final ArchRule GEOTOOLS_LIVES_IN_DATASET = only("org.geotools..", "org.opengis..")
            .allowedIn("dataset..")
            .because("formats and coordinate systems are read in one place; everything else sees plain metres");

    @ArchTest
    static final ArchRule JACKSON_LIVES_AT_THE_EDGES = only("com.fasterxml..", "org.yaml..")
            .allowedIn("dataset..", "app..")
            .because("JSON and YAML are forms of files and of command output, never of the planner's words");

    @ArchTest
    static final ArchRule DATABASE_LIVES_IN_STORE = only("java.sql..", "javax.sql..", "org.h2..", "org.h2gis..")
            .allowedIn("store..")
            .because("whoever writes the project file must be the one who guards its transactions");

    @ArchTest
    static final ArchRule PICOCLI_LIVES_IN_APP =
            only("picocli..").allowedIn("app..").because("the command line is one way in among others");

    @ArchTest
    static final ArchRule JAVA2D_LIVES_IN_MAP = only("java.awt..", "javax.imageio..", "javax.swing..")
            .allowedIn("map..", "ui..", "app..", "report..")
            .because("only the painter knows pixels; figures must never depend on what is drawn");

    @ArchTest
    static final ArchRule OR_TOOLS_LIVES_IN_FLOW = only("com.google.ortools..")
            .allowedIn("access.flow")
            .because("native code is started in one place, which knows what to do where there is none");

    @ArchTest
    static final ArchRule POI_LIVES_IN_REPORT = only("org.apache.poi..", "org.apache.xmlbeans..")
            .allowedIn("report..")
            .because("documents are made in one place, from tables that know nothing of them");

    @ArchTest
    static final ArchRule LOGGING_STAYS_ABOVE = only("org.slf4j..", "ch.qos.logback..")
            .allowedIn("dataset..", "store..", "report..", "ui..", "app..")
            .because("engines return what they found as values with codes; a log line is lost on the planner");

    @ArchTest
    static void everyRoomUsesOnlyWhatItMay(JavaClasses all) {
        House.rooms().forEach((room, allowed) -> {
            String home = House.packageOf(room);
            Set<String> open = allowed.stream().map(House::packageOf).collect(Collectors.toSet());
            classes()
                    .that()
                    .resideInAPackage(home)
                    .should()
                    .onlyDependOnClassesThat(describe(
                            "live in " + room + ", in " + allowed + ", or outside the house",
                            other -> !isOurs(other)
                                    || other.getPackageName().equals(home)
                                    || open.contains(other.getPackageName())))
                    .because("arrows go down only and rooms on one floor do not see each other (root package-info)")
                    .allowEmptyShould(true)
                    .check(all);
        });
    }

    @ArchTest
    static void everyRoomIsInThePlan(JavaClasses all) {
        Set<String> planned =
                House.rooms().keySet().stream().map(House::packageOf).collect(Collectors.toSet());
        List<String> unplanned = all.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !name.equals(House.BASE))
                .filter(name -> !planned.contains(name))
                .toList();

        assertThat(unplanned)
                .as("a room more needs a decision record and a line in House")
                .isEmpty();
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        List<String> unmarked = all.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> room.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).as("without the mark NullAway does not look").isEmpty();
    }

    /** The houses' table and the classes' real places must speak of the same rooms. */
    @ArchTest
    static void theHouseStandsOnItsGround(JavaClasses all) {
        Map<String, List<String>> rooms = House.rooms();

        assertThat(rooms.keySet())
                .containsAll(rooms.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        assertThat(all.contain("org.quandian.app.Quandian")).isTrue();
    }

    private static LibraryRule only(String... packages) {
        return new LibraryRule(resideInAnyOf(packages));
    }

    private static DescribedPredicate<JavaClass> resideInAnyOf(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    private static boolean isOurs(JavaClass type) {
        return resideInAPackage("org.quandian..").test(type.getBaseComponentType());
    }

    /** "This library only there", readable as a sentence. */
    private record LibraryRule(DescribedPredicate<JavaClass> library) {
        LibraryRule and(LibraryRule other) {
            return new LibraryRule(library.or(other.library));
        }

        OpenRule allowedIn(String... rooms) {
            String[] packages = new String[rooms.length];
            for (int i = 0; i < rooms.length; i++) {
                packages[i] = "org.quandian." + rooms[i];
            }
            return new OpenRule(library, resideInAnyOf(packages));
        }
    }

    private record OpenRule(DescribedPredicate<JavaClass> library, DescribedPredicate<JavaClass> home) {
        OpenRule orClass(String name) {
            return new OpenRule(
                    library, home.or(describe(name, type -> type.getName().equals(name))));
        }

        ArchRule because(String reason) {
            return noClasses()
                    .that(DescribedPredicate.not(home))
                    .should()
                    .dependOnClassesThat(library)
                    .because(reason);
        }
    }
}
