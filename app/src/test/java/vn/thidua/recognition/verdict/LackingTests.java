package vn.thidua.recognition.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.register.Word;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.recognition.rules.RulePack;

/** What rules on awards ask for can be entered: the register has words for it ({@code recognition/vocabulary.yaml}). */
class LackingTests {

    @Test
    void canBeEnteredWhateverIsStated() {
        Set<String> known = Vocabulary.words(FactKind.STATEMENT.section()).stream()
                .map(word -> word.topic() + ": " + word.value())
                .collect(Collectors.toSet());

        assertThat(asked().flatMap(asked -> asked.requirement() instanceof Requirement.Stated stated
                        ? stated.accepted().stream().map(value -> stated.topic() + ": " + value)
                        : Stream.of()))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(known).contains(statement));
    }

    @Test
    void canBeStatedOtherwiseThanAsRulesWant() {
        assertThat(asked().flatMap(asked ->
                        asked.requirement() instanceof Requirement.Stated stated ? Stream.of(stated) : Stream.of()))
                .allSatisfy(stated -> assertThat(Vocabulary.words(FactKind.STATEMENT.section()))
                        .as(stated.topic())
                        .anyMatch(word -> word.topic().equals(stated.topic())
                                && !stated.accepted().contains(word.value())));
    }

    @Test
    void canBeEnteredWhateverIsMeasuredAndWhateverPeopleDecide() {
        assertThat(words(FactKind.MEASURE))
                .containsAll(asked().flatMap(asked -> switch (asked.requirement()) {
                            case Requirement.Measured measured -> Stream.of(measured.name());
                            case Requirement.Ratio ratio -> Stream.of(ratio.part(), ratio.whole());
                            default -> Stream.of();
                        })
                        .toList());
        assertThat(words(FactKind.JUDGEMENT))
                .containsAll(asked().filter(asked -> asked.requirement() instanceof Requirement.Judged)
                        .map(Clause::id)
                        .toList());
    }

    private static Set<String> words(FactKind kind) {
        return Vocabulary.words(kind.section()).stream().map(Word::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Clause> asked() {
        return RuleBook.ofProduct().packs().stream()
                .filter(pack -> pack.family() == RulePack.Family.AWARD)
                .flatMap(pack -> pack.forms().stream())
                .flatMap(form -> form.rule().clauses());
    }
}
