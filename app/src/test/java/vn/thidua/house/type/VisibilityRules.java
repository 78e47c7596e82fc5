package vn.thidua.house.type;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.house.planted.visibility.reporting.form.FormCode;
import vn.thidua.house.planted.wall.reporting.form.FormPage;

/** Who sees what. */
final class VisibilityRules {

    private static final TypeRule PUBLIC_IF_NEEDED = new TypeRule(
            "public-only-if-needed",
            classes()
                    .that(describe("are public types of their own file", VisibilityRules::isPublicFile))
                    .should(have(
                            "a user in another package",
                            type -> new Need().isNeeded(type)
                                    ? Stream.of()
                                    : Stream.of(type.getName() + " is used by its own package only")))
                    .because("what is public is promised; a promise that nobody asked for cannot be taken back unseen"),
            FormCode.class);

    private static final TypeRule TEMPLATES_STAY_HOME = new TypeRule(
            "templates-stay-in-their-module",
            classes()
                    .should(have(
                            "no template of another module that shows its insides",
                            type -> foreignTemplates(type).map(Dependency::getDescription)))
                    .because(
                            "Spring Modulith does not see templates, and a page must not reach through the wall either"),
            FormPage.class);

    private VisibilityRules() {}

    static List<TypeRule> all() {
        return List.of(PUBLIC_IF_NEEDED, TEMPLATES_STAY_HOME);
    }

    /** Returns whether {@code type} is public and has a file of its own; the insides of types follow their type. */
    static boolean isPublicFile(JavaClass type) {
        return type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Stream<Dependency> foreignTemplates(JavaClass type) {
        Place owner = Place.of(type);
        return type.getDirectDependenciesToSelf().stream().filter(use -> {
            Place user = Place.of(use.getOriginClass());
            return user.isTemplate()
                    && !owner.isTemplate()
                    && !owner.feature().isEmpty()
                    && !user.module().equals(owner.module());
        });
    }

    private static ArchCondition<JavaClass> have(String what, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }
}
