package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighedTests {

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "FACT_MISSING, NOT_MET, NOT_MET, FACT_MISSING",
        "FACT_MISSING, MET, FACT_MISSING, MET",
        "NEEDS_JUDGEMENT, FACT_MISSING, FACT_MISSING, NEEDS_JUDGEMENT",
        "NEEDS_JUDGEMENT, MET, NEEDS_JUDGEMENT, MET"
    })
    void allIsTheWorstAndAnyIsTheBest(Verdict one, Verdict other, Verdict all, Verdict any) {
        List<Weighed> parts = List.of(part("one", one), part("other", other));

        assertThat(new Weighed.All(parts).verdict()).isEqualTo(all);
        assertThat(new Weighed.All(parts.reversed()).verdict()).isEqualTo(all);
        assertThat(new Weighed.Any(parts).verdict()).isEqualTo(any);
        assertThat(new Weighed.Any(parts.reversed()).verdict()).isEqualTo(any);
    }

    @Test
    void nothingToHoldIsMetAndNoAlternativeIsNot() {
        assertThat(new Weighed.All(List.of()).verdict()).isEqualTo(Verdict.MET);
        assertThat(new Weighed.Any(List.of()).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void oneVerifiedClauseIsEnoughToRefuseWhatNeedsAll() {
        Weighed verified = part("one", Verdict.NOT_MET);
        Weighed memory = memory("other", Verdict.NOT_MET);

        assertThat(new Weighed.All(List.of(verified, memory)).isVerified()).isTrue();
        assertThat(new Weighed.All(List.of(memory, part("met", Verdict.MET))).isVerified())
                .isFalse();
        assertThat(new Weighed.All(List.of(part("met", Verdict.MET), memory("other", Verdict.MET))).isVerified())
                .isFalse();
        assertThat(new Weighed.All(List.of(part("met", Verdict.MET), part("other", Verdict.MET))).isVerified())
                .isTrue();
        assertThat(new Weighed.All(List.of(part("open", Verdict.FACT_MISSING), memory("other", Verdict.MET)))
                        .isVerified())
                .isFalse();
    }

    @Test
    void oneVerifiedAlternativeIsEnoughToGrant() {
        assertThat(new Weighed.Any(List.of(part("one", Verdict.MET), memory("other", Verdict.MET))).isVerified())
                .isTrue();
        assertThat(new Weighed.Any(List.of(memory("one", Verdict.MET), part("other", Verdict.NOT_MET))).isVerified())
                .isFalse();
        assertThat(new Weighed.Any(List.of(memory("one", Verdict.NOT_MET), part("other", Verdict.NOT_MET)))
                        .isVerified())
                .isFalse();
        assertThat(new Weighed.Any(List.of(part("one", Verdict.NOT_MET), part("other", Verdict.NOT_MET))).isVerified())
                .isTrue();
    }

    @Test
    void aSummaryIsVerifiedAndMemoryIsNot() {
        assertThat(new Weighed.One(finding("one", Verdict.MET, Confidence.SUMMARY)).isVerified())
                .isTrue();
        assertThat(memory("one", Verdict.MET).isVerified()).isFalse();
    }

    @Test
    void namesTheShortestWaysToMet() {
        Weighed rule = new Weighed.All(List.of(
                part("met", Verdict.MET),
                part("base", Verdict.NOT_MET),
                new Weighed.Any(List.of(
                        new Weighed.All(List.of(part("left", Verdict.NOT_MET), part("also", Verdict.FACT_MISSING))),
                        part("right", Verdict.NOT_MET)))));

        assertThat(ids(rule)).containsExactly(Set.of("base", "right"), Set.of("base", "left", "also"));
    }

    @Test
    void leavesOutWaysThatContainAnother() {
        Finding shared = finding("shared", Verdict.NOT_MET, Confidence.SEEN);
        Weighed rule = new Weighed.Any(List.of(
                new Weighed.All(List.of(new Weighed.One(shared), part("more", Verdict.NOT_MET))),
                new Weighed.One(shared)));

        assertThat(ids(rule)).containsExactly(Set.of("shared"));
    }

    @Test
    void whatIsMetNeedsNoWay() {
        assertThat(part("one", Verdict.MET).ways()).isEmpty();
        assertThat(new Weighed.All(List.of(part("one", Verdict.MET))).ways()).isEmpty();
        assertThat(new Weighed.Any(List.of(part("one", Verdict.MET), part("other", Verdict.NOT_MET))).ways())
                .isEmpty();
    }

    @Test
    void findingsKeepTheOrderOfTheRule() {
        Weighed rule =
                new Weighed.Any(List.of(part("b", Verdict.MET), new Weighed.All(List.of(part("a", Verdict.MET)))));

        assertThat(rule.findings().map(finding -> finding.clause().id())).containsExactly("b", "a");
        assertThat(new Rule.All(List.of(
                                EligibilityExamples.one("b", new Requirement.Judged()),
                                new Rule.Any(List.of(EligibilityExamples.one("a", new Requirement.Judged())))))
                        .clauses()
                        .map(Clause::id))
                .containsExactly("b", "a");
    }

    private static List<Set<String>> ids(Weighed rule) {
        return rule.ways().stream()
                .map(way -> way.stream().map(finding -> finding.clause().id()).collect(Collectors.toSet()))
                .toList();
    }

    private static Weighed part(String id, Verdict verdict) {
        return new Weighed.One(finding(id, verdict, Confidence.SEEN));
    }

    private static Weighed memory(String id, Verdict verdict) {
        return new Weighed.One(finding(id, verdict, Confidence.MEMORY));
    }

    private static Finding finding(String id, Verdict verdict, Confidence confidence) {
        return new Finding(
                new Clause(id, new Requirement.Judged(), "a citation", confidence),
                verdict,
                List.of(),
                Optional.empty(),
                List.of());
    }
}
