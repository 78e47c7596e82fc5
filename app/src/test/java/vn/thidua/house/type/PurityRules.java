package vn.thidua.house.type;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.text.DateFormat;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.thidua.house.planted.core.Impure;
import vn.thidua.house.planted.cycle.reporting.form.FormPeriod;
import vn.thidua.house.planted.printing.Printing;
import vn.thidua.house.planted.time.OldDate;
import vn.thidua.house.planted.time.Watch;

/** What code may know of the world around it. */
final class PurityRules {

    /** The core, wherever it is planted. */
    private static final String CORE = "vn.thidua..core..";

    private static final TypeRule CORE_STANDS_ALONE = new TypeRule(
            "core-stands-alone",
            classes()
                    .that()
                    .resideInAPackage(CORE)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(CORE, "java..", "org.jspecify.annotations..")
                    .because(
                            "the numbers and the law are pure functions, tried in milliseconds and read without a framework"),
            Impure.class);

    private static final TypeRule CORE_TOUCHES_NOTHING = new TypeRule(
            "core-touches-nothing",
            noClasses()
                    .that()
                    .resideInAPackage(CORE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "java.util.logging..")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Random.class)
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.time.Clock")
                    .because("the same records in give the same records out, on every machine and every day"),
            Impure.class);

    private static final TypeRule TIME_COMES_FROM_THE_CLOCK = new TypeRule(
            "time-comes-from-the-clock",
            noClasses()
                    .should()
                    .callMethodWhere(target(name("now"))
                            .and(target(owner(resideInAPackage("java.time"))))
                            .and(describe("without a Clock", PurityRules::isWithoutClock)))
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("deadlines and regimes of law are tested at chosen dates; inject java.time.Clock"),
            Watch.class);

    private static final TypeRule NO_OLD_DATES = new TypeRule(
            "no-old-dates",
            noClasses()
                    .that(describe(
                            "do not hand them to a library that asks for them", PurityRules::hasNoLibraryToServe))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Date.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Calendar.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(DateFormat.class)
                    .because("they are mutable, and carry a time zone that nobody chose"),
            OldDate.class);

    private static final TypeRule ONLY_COMMANDS_PRINT = new TypeRule(
            "only-commands-print",
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.thidua.command..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .because("a server's output is its log; only a command talks to a terminal"),
            Printing.class);

    private static final TypeRule NO_CYCLE_OF_FEATURES = new TypeRule(
            "no-cycle-of-features",
            slices().assignedFrom(new Features())
                    .should()
                    .beFreeOfCycles()
                    .because("what goes in a circle is read, tested and changed only as a whole"),
            FormPeriod.class);

    /** POI writes the moment of a file as {@code Date}, PDFBox as {@code Calendar}; each is made where it is handed over. */
    private static final Set<String> SERVE_A_LIBRARY = Set.of("WorkbookFile", "DocxWriter", "PdfStamp");

    private PurityRules() {}

    static List<TypeRule> all() {
        return List.of(
                CORE_STANDS_ALONE,
                CORE_TOUCHES_NOTHING,
                TIME_COMES_FROM_THE_CLOCK,
                NO_OLD_DATES,
                ONLY_COMMANDS_PRINT,
                NO_CYCLE_OF_FEATURES);
    }

    private static boolean hasNoLibraryToServe(JavaClass type) {
        return !(type.getPackageName().equals("vn.thidua.document") && SERVE_A_LIBRARY.contains(type.getSimpleName()));
    }

    private static boolean isWithoutClock(JavaAccess<?> call) {
        return call instanceof JavaMethodCall method
                && method.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
