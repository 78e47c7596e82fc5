package vn.thidua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceTree;

class HouseRulesTests {

    private static final SourceTree REPOSITORY = SourceTree.ofThisRepository();
    private static final Path PLANTED = SourceTree.root().resolve(SourceTree.PLANTED);
    private static final String EXPECTED = "findings.txt";

    static Stream<RuleCase> rules() {
        return HouseRules.all().stream().map(RuleCase::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsInTheRepository(RuleCase rule) {
        assertThat(rule.rule().findings(REPOSITORY))
                .as("%s: %s", rule, rule.rule().because())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsExactlyWhatIsPlanted(RuleCase rule) throws IOException {
        Path folder = PLANTED.resolve(rule.rule().name());
        List<String> expected = Files.readAllLines(folder.resolve(EXPECTED));

        assertThat(expected).as("planted violations of %s", rule).isNotEmpty();
        assertThat(rule.rule().findings(SourceTree.at(folder.resolve("repository"))))
                .extracting(Finding::toString)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyPlantedFolderBelongsToARule() throws IOException {
        try (Stream<Path> folders = Files.list(PLANTED)) {
            assertThat(folders.map(folder -> String.valueOf(folder.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            HouseRules.all().stream().map(HouseRule::name).toList());
        }
    }

    /** Shows the name of a rule in the report of the tests. */
    record RuleCase(HouseRule rule) {

        @Override
        public String toString() {
            return rule.name();
        }
    }
}
