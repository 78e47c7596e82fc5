package vn.thidua.core.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks ahead for tests: from 12 October 2017, ten years far, each year proposed by its last day. */
final class OutlookExamples {

    static final LocalDate TODAY = LocalDate.of(2017, 10, 12);
    static final Horizon HORIZON = new Horizon(TODAY, Set.of("title"), Map.of(), Map.of());

    private OutlookExamples() {}

    static List<Chance> chances(Rule rule) {
        return IntStream.rangeClosed(2017, 2027)
                .mapToObj(year -> new Chance(year, LocalDate.of(year, 12, 31), rule))
                .toList();
    }

    static Outlook outlook(Rule rule, List<Fact> facts) {
        return outlook(rule, facts, HORIZON);
    }

    static Outlook outlook(Rule rule, List<Fact> facts, Horizon horizon) {
        return Outlook.of(chances(rule), Facts.of(facts), SubjectKind.INDIVIDUAL, horizon);
    }

    static Outlook outlook(Requirement requirement, Fact... facts) {
        return outlook(EligibilityExamples.one("clause", requirement), List.of(facts));
    }

    /** Returns the shortest way in one line: the year, then what would have to come, for example {@code 2018: EARN title 2017}. */
    static String said(List<Way> ways) {
        return ways.stream()
                .findFirst()
                .map(way -> way.year()
                        + way.steps().stream()
                                .map(step -> " " + step.kind() + " " + said(step.fact()))
                                .reduce(":", (all, next) -> all + (all.length() > 1 ? "," : "") + next))
                .orElse("never");
    }

    private static String said(Fact fact) {
        return switch (fact) {
            case Fact.Rating(int year, String level) -> level + " " + year;
            case Fact.Award award -> award.code() + " " + award.year();
            case Fact.Initiative initiative ->
                initiative.level().toString().toLowerCase(Locale.ROOT) + " " + initiative.year();
            case Fact.Complete complete ->
                "no " + complete.kind().toString().toLowerCase(Locale.ROOT) + " " + complete.fromYear();
            case Fact.Discipline discipline -> "discipline " + discipline.to().orElseThrow();
            case Fact.Inquiry inquiry -> "inquiry " + inquiry.to().orElseThrow();
            case Fact.Judgement judgement -> judgement.clause();
            case Fact.Statement statement -> statement.topic() + " " + statement.value();
            case Fact.Measure measure -> measure.name() + " " + measure.value().toPlainString();
            case Fact.Service service -> "service " + service.from();
            case Fact.Absence absence -> absence.toString();
        };
    }

    static List<Fact> all(List<Fact> facts, Fact... more) {
        return Stream.concat(facts.stream(), Stream.of(more)).toList();
    }
}
