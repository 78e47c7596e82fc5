package vn.thidua.recognition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import vn.thidua.core.eligibility.Assessment;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.core.eligibility.Level;
import vn.thidua.core.eligibility.Proposal;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.core.eligibility.Weighed;

/** What holds for every clause of every pack, whatever is known: a fact that speaks for somebody never takes away what is met. */
class PackProperties {

    private static final int YEAR = 2024;
    private static final LocalDate DAY = LocalDate.of(YEAR, 12, 20);
    private static final List<String> RATINGS = List.of("not-completed", "limited", "completed", "good", "excellent");
    private static final PackCodes CODES = PackCodes.of(RuleBook.ofProduct());

    /** All clauses at once, so that facts are put in order once. */
    private static final Rule CLAUSES = new Rule.All(CODES.clauses().stream()
            .<Rule>map(placed -> new Rule.One(placed.clause()))
            .toList());

    private static final Rule FORMS =
            new Rule.All(CODES.forms().stream().map(FormRules::rule).toList());

    /** Clauses that were met by facts of these properties: a property about what is met says nothing if nothing ever is. */
    private static final Set<String> MET = ConcurrentHashMap.newKeySet();

    @Property(tries = 1_000)
    void aFavourableFactNeverTurnsMetIntoAnythingElse(
            @ForAll("records") List<Fact> facts, @ForAll("favourable") Fact more, @ForAll SubjectKind subject) {
        List<Verdict> before = verdicts(CLAUSES, facts, subject);
        List<Verdict> after = verdicts(CLAUSES, plus(facts, more), subject);
        for (int i = 0; i < before.size(); i++) {
            PackCodes.Placed placed = CODES.clauses().get(i);
            if (before.get(i) == Verdict.MET) {
                MET.add(placed.where());
                if (isFavourable(more, facts, List.of(placed.clause()))) {
                    assertThat(after.get(i))
                            .as("%s with %s", placed.where(), more)
                            .isEqualTo(Verdict.MET);
                }
            }
        }
    }

    @Property(tries = 200)
    void noMoreDoesItForAWholeForm(
            @ForAll("records") List<Fact> facts, @ForAll("favourable") Fact more, @ForAll SubjectKind subject) {
        List<Verdict> before = verdicts(FORMS, facts, subject);
        List<Verdict> after = verdicts(FORMS, plus(facts, more), subject);
        for (int i = 0; i < before.size(); i++) {
            FormRules form = CODES.forms().get(i);
            if (before.get(i) == Verdict.MET
                    && isFavourable(more, facts, form.rule().clauses().toList())) {
                assertThat(after.get(i)).as("%s with %s", form.code(), more).isEqualTo(Verdict.MET);
            }
        }
    }

    @AfterContainer
    static void nearlyEveryClauseWasMetAtLeastOnce() {
        Set<String> never = new TreeSet<>();
        CODES.clauses().stream()
                .map(PackCodes.Placed::where)
                .filter(where -> !MET.contains(where))
                .forEach(never::add);

        assertThat(never.size()).as("%s", never).isLessThan(CODES.clauses().size() / 10);
    }

    /** A year has one rating and one figure of a name; service that goes on too long speaks against some forms. */
    private static boolean isFavourable(Fact more, List<Fact> facts, List<Clause> clauses) {
        return switch (more) {
            case Fact.Rating rating ->
                facts.stream().noneMatch(fact -> fact instanceof Fact.Rating known && known.year() == rating.year());
            case Fact.Measure measure ->
                facts.stream()
                        .noneMatch(fact -> fact instanceof Fact.Measure known
                                && known.year() == measure.year()
                                && known.name().equals(measure.name()));
            case Fact.Service _ ->
                clauses.stream()
                        .noneMatch(clause -> clause.requirement() instanceof Requirement.ServedMonths served
                                && served.below().isPresent());
            default -> true;
        };
    }

    private static List<Verdict> verdicts(Rule all, List<Fact> facts, SubjectKind subject) {
        return Assessment.of(all, Facts.of(facts), new Proposal(subject, DAY, YEAR))
                                .weighed()
                        instanceof Weighed.All parts
                ? parts.parts().stream().map(Weighed::verdict).toList()
                : List.of();
    }

    private static List<Fact> plus(List<Fact> facts, Fact more) {
        List<Fact> sum = new ArrayList<>(facts);
        sum.add(more);
        return sum;
    }

    @Provide
    Arbitrary<Fact> favourable() {
        return Arbitraries.oneOf(
                awards(Arbitraries.just(Optional.of(Level.NATION)), Arbitraries.just(Fact.Feat.REGULAR)),
                initiatives(Arbitraries.just(Level.NATION)),
                years().map(year -> new Fact.Rating(year, "excellent")),
                Arbitraries.of(CODES.statements())
                        .map(said -> new Fact.Statement(said.topic(), Optional.of(YEAR), said.value())),
                judgements(),
                measures(),
                services(),
                Arbitraries.of(Fact.Kind.values()).map(kind -> new Fact.Complete(kind, 1948, 2100)));
    }

    @Provide
    Arbitrary<List<Fact>> records() {
        Arbitrary<List<Fact>> ratings = Arbitraries.frequency(
                        Tuple.of(16, "excellent"),
                        Tuple.of(4, "good"),
                        Tuple.of(1, "limited"),
                        Tuple.of(1, "not-completed"),
                        Tuple.of(1, ""))
                .list()
                .ofSize(12)
                .map(levels -> Stream.iterate(0, at -> at < levels.size(), at -> at + 1)
                        .filter(at -> RATINGS.contains(levels.get(at)))
                        .<Fact>map(at -> new Fact.Rating(YEAR - at, levels.get(at)))
                        .toList());
        Arbitrary<List<Fact>> others = Arbitraries.frequencyOf(
                        Tuple.of(
                                4,
                                awards(Arbitraries.of(Level.values()).optional(), Arbitraries.of(Fact.Feat.values()))
                                        .map(List::of)),
                        Tuple.of(4, careers()),
                        Tuple.of(3, initiatives(Arbitraries.of(Level.values())).map(List::of)),
                        Tuple.of(3, statements().map(List::of)),
                        Tuple.of(3, measures().map(List::of)),
                        Tuple.of(3, judgements().map(List::of)),
                        Tuple.of(1, figures()),
                        Tuple.of(1, services().map(List::of)),
                        Tuple.of(1, against().map(List::of)))
                .list()
                .ofMinSize(10)
                .ofMaxSize(60)
                .map(lists -> lists.stream().flatMap(List::stream).toList());
        Arbitrary<List<Fact>> complete = Arbitraries.of(true, true, false)
                .map(all -> all
                        ? Stream.of(Fact.Kind.values())
                                .<Fact>map(kind -> new Fact.Complete(kind, 1948, 2100))
                                .toList()
                        : List.of());
        return Combinators.combine(ratings, others, complete)
                .as((rated, other, all) ->
                        Stream.of(rated, other, all).flatMap(List::stream).toList());
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(YEAR - 14, YEAR);
    }

    private static Arbitrary<Fact> awards(Arbitrary<Optional<Level>> levels, Arbitrary<Fact.Feat> feats) {
        return Combinators.combine(
                        Arbitraries.of(CODES.awards()),
                        years(),
                        levels,
                        feats,
                        Arbitraries.of("ministry", "province", "central-body", "union")
                                .optional())
                .as((code, year, level, feat, issuer) -> new Fact.Award(
                        code, year, level, issuer, Optional.empty(), Optional.empty(), feat, Optional.empty()));
    }

    private static Arbitrary<Fact> initiatives(Arbitrary<Level> levels) {
        return Combinators.combine(years(), levels, Arbitraries.of(Fact.Work.values()))
                .as((year, level, work) -> new Fact.Initiative(year, level, work, Optional.empty()));
    }

    /** An award or an initiative in every year. */
    private static Arbitrary<List<Fact>> careers() {
        return Combinators.combine(
                        Arbitraries.of(CODES.awards()),
                        Arbitraries.of("ministry", "province"),
                        Arbitraries.of(Fact.Work.values()),
                        Arbitraries.of(true, true, false))
                .as((code, issuer, work, isAward) -> Stream.iterate(YEAR - 13, year -> year <= YEAR, year -> year + 1)
                        .map(year -> isAward
                                ? new Fact.Award(
                                        code,
                                        year,
                                        Optional.of(Level.MINISTRY),
                                        Optional.of(issuer),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Fact.Feat.REGULAR,
                                        Optional.empty())
                                : (Fact) new Fact.Initiative(year, Level.MINISTRY, work, Optional.empty()))
                        .toList());
    }

    private static Arbitrary<Fact> judgements() {
        return Arbitraries.of(CODES.clauses())
                .filter(placed -> placed.clause().requirement() instanceof Requirement.Judged)
                .map(placed -> new Fact.Judgement(placed.clause().id(), true, DAY, "council"));
    }

    private static Arbitrary<Fact> statements() {
        return Combinators.combine(
                        Arbitraries.of(CODES.statements()),
                        Arbitraries.of(YEAR - 1, YEAR, YEAR),
                        Arbitraries.of(true, false))
                .as((said, year, isSo) ->
                        new Fact.Statement(said.topic(), Optional.of(year), isSo ? said.value() : "something-else"));
    }

    private static Arbitrary<Fact> measures() {
        return Combinators.combine(Arbitraries.of(CODES.measures()), Arbitraries.of("0", "1", "4", "30", "60", "100"))
                .as((name, value) -> new Fact.Measure(YEAR, name, new BigDecimal(value)));
    }

    /** Every figure with one value. */
    private static Arbitrary<List<Fact>> figures() {
        return Arbitraries.of("0", "1", "30", "100")
                .map(value -> CODES.measures().stream()
                        .<Fact>map(name -> new Fact.Measure(YEAR, name, new BigDecimal(value)))
                        .toList());
    }

    private static Arbitrary<Fact> services() {
        return Combinators.combine(
                        Arbitraries.of(CODES.posts()), Arbitraries.integers().between(1, 40))
                .as((post, years) -> new Fact.Service(post, DAY.minusYears(years), Optional.empty()));
    }

    private static Arbitrary<Fact> against() {
        return Arbitraries.of(
                new Fact.Discipline(
                        Fact.Degree.REPRIMAND, LocalDate.of(2020, 3, 1), Optional.of(LocalDate.of(2021, 2, 28))),
                new Fact.Discipline(Fact.Degree.WARNING, DAY.minusDays(30), Optional.empty()),
                new Fact.Inquiry(Fact.Question.COMPLAINT, DAY.minusDays(30), Optional.empty()),
                new Fact.Absence(YEAR, 260, Fact.Reason.TRAINING));
    }
}
