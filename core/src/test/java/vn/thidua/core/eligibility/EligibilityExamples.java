package vn.thidua.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts and clauses for tests; the year that is judged is 2024. */
final class EligibilityExamples {

    static final int YEAR = 2024;
    static final LocalDate DAY = LocalDate.of(2024, 12, 15);
    static final List<String> RATINGS = List.of("not-completed", "completed", "good", "excellent");
    static final Counted.Ratings GOOD = new Counted.Ratings(List.of("good", "excellent"));

    private EligibilityExamples() {}

    static Fact rating(int year, String level) {
        return new Fact.Rating(year, level);
    }

    static List<Fact> ratings(int from, int to, String level) {
        List<Fact> facts = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            facts.add(rating(year, level));
        }
        return facts;
    }

    static Fact award(String code, int year) {
        return award(code, year, Level.MINISTRY, "province");
    }

    static Fact award(String code, int year, Level level, String issuer) {
        return new Fact.Award(
                code,
                year,
                Optional.of(level),
                Optional.of(issuer),
                Optional.empty(),
                Optional.empty(),
                Fact.Feat.REGULAR,
                Optional.empty());
    }

    static Fact initiative(int year, Level level) {
        return new Fact.Initiative(year, level, Fact.Work.INITIATIVE, Optional.empty());
    }

    static Fact complete(Fact.Kind kind) {
        return new Fact.Complete(kind, 1900, 2100);
    }

    static Counted.Awards awards(String... codes) {
        return new Counted.Awards(Set.of(codes), Optional.empty(), Set.of(), false);
    }

    static Finding judge(Requirement requirement, Fact... facts) {
        return judge(requirement, Arrays.asList(facts));
    }

    static Finding judge(Requirement requirement, List<Fact> facts) {
        return judge(requirement, facts, DAY, YEAR);
    }

    static Finding judge(Requirement requirement, List<Fact> facts, LocalDate on, int year) {
        Assessment assessment = Assessment.of(
                one("clause", requirement), Facts.of(facts), new Proposal(SubjectKind.INDIVIDUAL, on, year));
        return assessment.weighed().findings().findFirst().orElseThrow();
    }

    static Rule one(String id, Requirement requirement) {
        return one(id, requirement, Confidence.SEEN);
    }

    static Rule one(String id, Requirement requirement, Confidence confidence) {
        return new Rule.One(new Clause(id, requirement, "a citation", confidence));
    }
}
