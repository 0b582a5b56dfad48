package org.quandian.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;

/** What code may do: threads, shared shapes, statics, the terminal; and what types may be called. */
@AnalyzeClasses(locations = MainClasses.class)
class ConductTest {
    private static final Set<String> SHAPE_MUTATORS =
            Set.of("setUserData", "setSRID", "geometryChanged", "normalize", "apply");
    private static final Set<String> COORDINATE_MUTATORS =
            Set.of("setX", "setY", "setZ", "setM", "setOrdinate", "setCoordinate");

    @ArchTest
    static final ArchRule RUN_LATER_ONLY_IN_FX = noClasses()
            .that()
            .resideOutsideOfPackage("org.quandian.ui.fx")
            .should()
            .callMethodWhere(describe(
                    "Platform.runLater",
                    call -> call.getTargetOwner().getName().equals("javafx.application.Platform")
                            && call.getName().startsWith("runLater")))
            .because("one door to the FX thread can be swapped in tests and watched when something is slow");

    @ArchTest
    static final ArchRule ONLY_APP_MAKES_THREADS = noClasses()
            .that()
            .resideOutsideOfPackage("org.quandian.app..")
            .should()
            .accessTargetWhere(describe("something that makes threads", ConductTest::makesThreads))
            .because("whoever makes a thread must end it, and only app knows when the program ends");

    @ArchTest
    static final ArchRule SHAPES_ARE_READ_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("org.quandian.geometry..")
            .should()
            .accessTargetWhere(describe("a change of a JTS shape", ConductTest::changesShape))
            .because(
                    "shapes are shared between threads and cached by identity; a changed one is wrong everywhere at once");

    @ArchTest
    static final ArchRule NO_MUTABLE_STATICS = fields().that()
            .areStatic()
            .should(beConstant())
            .because("state that belongs to nobody is shared by all windows, tests and threads");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_TALK_TO_THE_TERMINAL = noClasses()
            .that()
            .resideOutsideOfPackage("org.quandian.app..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("standard output belongs to the commands' results, and the process to app");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS = classes()
            .should(new ArchCondition<>("not end in Manager, Helper, Util or Info") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (type.getSimpleName().matches(".*(Manager|Helper|Utils?|Infos?)")) {
                        events.add(SimpleConditionEvent.violated(type, type.getName()));
                    }
                }
            })
            .because("such names fit everything and therefore gather everything");

    @ArchTest
    static final ArchRule COVERAGE_IS_TAKEN = noClasses()
            .should()
            .haveSimpleName("Coverage")
            .because("ISO 19123 and JTS both mean something else by it; we say service area, served, coverage rate");

    private static boolean makesThreads(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        if (owner.isEquivalentTo(Executors.class)) {
            return true;
        }
        boolean constructor = name.equals("<init>");
        if (constructor) {
            return owner.isAssignableTo(Thread.class)
                    || owner.isAssignableTo(ExecutorService.class)
                    || owner.getName().equals("java.util.Timer");
        }
        return owner.isAssignableTo(Thread.class) && (name.equals("start") || name.equals("startVirtualThread"));
    }

    private static boolean changesShape(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (owner.isAssignableTo(Geometry.class)) {
            return SHAPE_MUTATORS.contains(access.getName());
        }
        if (owner.isAssignableTo(Coordinate.class)) {
            boolean written =
                    access instanceof JavaFieldAccess field && field.getAccessType() == JavaFieldAccess.AccessType.SET;
            return written || COORDINATE_MUTATORS.contains(access.getName());
        }
        return owner.isAssignableTo(CoordinateSequence.class)
                && access.getName().equals("setOrdinate");
    }

    private static ArchCondition<JavaField> beConstant() {
        return new ArchCondition<>("be final and of a type that cannot change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                boolean last = field.getModifiers().contains(JavaModifier.FINAL);
                boolean hidden = !field.getModifiers().contains(JavaModifier.PUBLIC);
                boolean shared =
                        isMutable(field.getRawType()) || field.getRawType().isArray() && !hidden;
                if (!synthetic && (!last || shared)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                }
            }
        };
    }

    /** Interfaces such as List stand for List.of and the like; a class of collections is there to be filled. */
    private static boolean isMutable(JavaClass type) {
        boolean filled = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return filled && !type.isInterface()
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || List.of("java.lang.StringBuilder", "java.lang.ThreadLocal").contains(type.getName());
    }
}
