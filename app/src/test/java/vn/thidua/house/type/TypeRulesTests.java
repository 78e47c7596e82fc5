package vn.thidua.house.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.house.scan.ShippedClasses;

class TypeRulesTests {

    private static final String PLANTED = "vn.thidua.house.planted";

    static Stream<TypeRule> rules() {
        return Stream.of(PurityRules.all(), SpringRules.all(), VisibilityRules.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsInShippedClasses(TypeRule rule) {
        rule.rule().check(ShippedClasses.WRITTEN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsWhatIsPlantedAndNothingElse(TypeRule rule) {
        String place = rule.planted().getPackageName().substring(PLANTED.length() + 1);
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED + "." + place.split("\\.", 2)[0]);

        assertThat(rule.rule().evaluate(planted).getFailureReport().getDetails())
                .isNotEmpty()
                .allSatisfy(detail -> assertThat(detail).contains(rule.planted().getSimpleName()));
    }
}
