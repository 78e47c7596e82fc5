package vn.thidua.house.type;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.house.planted.aggregate.Ledger;
import vn.thidua.house.planted.injection.InjectedField;
import vn.thidua.house.planted.layer.LedgerController;
import vn.thidua.house.planted.silence.SilentService;
import vn.thidua.house.planted.transaction.WrongPlace;

/** What Spring may be used for. */
final class SpringRules {

    private static final TypeRule NO_FIELD_INJECTION = new TypeRule(
            "no-field-injection",
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class)
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .orShould()
                    .beAnnotatedWith("jakarta.annotation.Resource")
                    .because("what a class needs stands in its constructor, where a test can give it"),
            InjectedField.class);

    private static final TypeRule TRANSACTIONS_IN_SERVICES = new TypeRule(
            "transactions-in-services",
            noMethods()
                    .that()
                    .areDeclaredInClassesThat(describe("are neither *Service nor *Queries", SpringRules::isNoUseCase))
                    .should()
                    .beAnnotatedWith(Transactional.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(Transactional.class)
                    .because(
                            "one method of a service is one use case is one transaction; elsewhere nobody looks for them"),
            WrongPlace.class);

    private static final TypeRule AGGREGATES_ARE_PLAIN = new TypeRule(
            "aggregates-are-plain",
            noClasses()
                    .that(describe("are what a repository loads", SpringRules::isAggregate))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "jakarta..")
                    .because("what a dossier may do is decided without a container, and tested without one"),
            Ledger.class);

    private static final TypeRule SQL_IN_REPOSITORIES = new TypeRule(
            "controllers-hold-no-sql",
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Controller")
                    .or()
                    .haveSimpleNameEndingWith("Api")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveSimpleNameEndingWith("Repository")
                    .because("a controller asks queries and calls services; who loads and stores is their business"),
            LedgerController.class);

    private static final TypeRule CONTROLLERS_ARE_HIDDEN = new TypeRule(
            "controllers-are-hidden",
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Controller")
                    .should()
                    .notBePublic()
                    .because("a controller is called by the browser and by nobody else"),
            LedgerController.class);

    private static final TypeRule CHANGES_ARE_PUBLISHED = new TypeRule(
            "changes-are-published",
            classes()
                    .that(describe("change something", SpringRules::changes))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(ApplicationEventPublisher.class)
                    .because("the audit log hears of a change only if the use case publishes it (AuditableEvent)"),
            SilentService.class);

    private SpringRules() {}

    static List<TypeRule> all() {
        return List.of(
                NO_FIELD_INJECTION,
                TRANSACTIONS_IN_SERVICES,
                AGGREGATES_ARE_PLAIN,
                SQL_IN_REPOSITORIES,
                CONTROLLERS_ARE_HIDDEN,
                CHANGES_ARE_PUBLISHED);
    }

    private static boolean changes(JavaClass type) {
        return type.getSimpleName().endsWith("Service")
                && type.getMethods().stream()
                        .flatMap(method -> method.tryGetAnnotationOfType(Transactional.class).stream())
                        .anyMatch(transaction -> !transaction.readOnly());
    }

    private static boolean isNoUseCase(JavaClass type) {
        return !type.getSimpleName().endsWith("Service")
                && !type.getSimpleName().endsWith("Queries");
    }

    /** An aggregate is what a repository of the same package gives back. */
    private static boolean isAggregate(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(other -> other.getSimpleName().endsWith("Repository"))
                .filter(repository -> !repository.equals(type))
                .flatMap(repository -> repository.getMethods().stream())
                .map(method -> method.getReturnType())
                .anyMatch(given -> given.getAllInvolvedRawTypes().contains(type));
    }
}
