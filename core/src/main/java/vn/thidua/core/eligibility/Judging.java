package vn.thidua.core.eligibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the clauses of one proposal, shape by shape. */
final class Judging {

    private final Facts facts;
    private final Proposal proposal;
    private final Counting counting;

    /** @param facts what was known on the day of the proposal */
    Judging(Facts facts, Proposal proposal) {
        this.facts = facts;
        this.proposal = proposal;
        this.counting = new Counting(facts, proposal.year());
    }

    Finding finding(Clause clause) {
        Outcome outcome = outcome(clause);
        return new Finding(clause, outcome.verdict(), outcome.used(), outcome.found(), outcome.openYears());
    }

    private Outcome outcome(Clause clause) {
        return switch (clause.requirement()) {
            case Requirement.Count count -> counting.count(count);
            case Requirement.RunOfYears run -> counting.years(run);
            case Requirement.RunOfAwards run -> counting.awards(run);
            case Requirement.RatingPattern pattern -> counting.pattern(pattern);
            case Requirement.NoDiscipline(Fact.Degree mildest, Requirement.Span span) ->
                free(
                        Fact.Kind.DISCIPLINE,
                        span,
                        facts.of(Fact.Discipline.class)
                                .filter(found -> found.degree().compareTo(mildest) >= 0)
                                .filter(found -> touches(found.from(), found.to(), span))
                                .toList());
            case Requirement.NoInquiry(Set<Fact.Question> questions, Requirement.Span span) ->
                free(
                        Fact.Kind.INQUIRY,
                        span,
                        facts.of(Fact.Inquiry.class)
                                .filter(found -> questions.contains(found.question()))
                                .filter(found -> touches(found.from(), found.to(), span))
                                .toList());
            case Requirement.ServedMonths served ->
                ServedTime.of(facts, proposal.on()).held(served);
            case Requirement.FewerDaysAway(int below, Set<Fact.Reason> exempt) -> away(below, exempt);
            case Requirement.Measured measured -> measured(measured);
            case Requirement.Ratio ratio -> ratio(ratio);
            case Requirement.Stated stated -> stated(stated);
            case Requirement.GivenTo(Set<SubjectKind> subjects) ->
                Outcome.of(subjects.contains(proposal.subject()) ? Verdict.MET : Verdict.NOT_MET, List.of());
            case Requirement.Judged _ -> judged(clause);
        };
    }

    private boolean touches(LocalDate from, Optional<LocalDate> to, Requirement.Span span) {
        LocalDate first = span == Requirement.Span.DAY ? proposal.on() : LocalDate.of(proposal.year(), 1, 1);
        LocalDate last = span == Requirement.Span.DAY ? proposal.on() : LocalDate.of(proposal.year(), 12, 31);
        return !from.isAfter(last) && to.map(end -> !end.isBefore(first)).orElse(true);
    }

    private Outcome free(Fact.Kind kind, Requirement.Span span, Collection<? extends Fact> barring) {
        if (!barring.isEmpty()) {
            return Outcome.of(Verdict.NOT_MET, barring);
        }
        int year = span == Requirement.Span.DAY ? proposal.on().getYear() : proposal.year();
        return Outcome.of(facts.areComplete(kind, year, year) ? Verdict.MET : Verdict.FACT_MISSING, List.of());
    }

    private Outcome away(int below, Set<Fact.Reason> exempt) {
        List<Fact.Absence> counting = facts.of(Fact.Absence.class)
                .filter(absence -> absence.year() == proposal.year() && !exempt.contains(absence.reason()))
                .toList();
        int days = counting.stream().mapToInt(Fact.Absence::workingDays).sum();
        boolean isComplete = facts.areComplete(Fact.Kind.ABSENCE, proposal.year(), proposal.year());
        Verdict verdict = days >= below ? Verdict.NOT_MET : isComplete ? Verdict.MET : Verdict.FACT_MISSING;
        return Outcome.of(verdict, counting).found(BigDecimal.valueOf(days));
    }

    private Outcome measured(Requirement.Measured measured) {
        return measure(measured.name())
                .map(found -> Outcome.of(
                                measured.comparison().holds(found.value(), measured.limit())
                                        ? Verdict.MET
                                        : Verdict.NOT_MET,
                                List.of(found))
                        .found(found.value()))
                .orElseGet(this::missing);
    }

    private Outcome ratio(Requirement.Ratio ratio) {
        Optional<Fact.Measure> part = measure(ratio.part());
        Optional<Fact.Measure> whole = measure(ratio.whole());
        List<Fact> used = new ArrayList<>();
        part.ifPresent(used::add);
        whole.ifPresent(used::add);
        if (used.size() < 2 || whole.orElseThrow().value().signum() == 0) {
            return new Outcome(Verdict.FACT_MISSING, used, Optional.empty(), List.of(proposal.year()));
        }
        BigDecimal hundredfold = part.orElseThrow().value().movePointRight(2);
        BigDecimal of = whole.orElseThrow().value();
        boolean holds = ratio.comparison().holds(hundredfold, ratio.percent().multiply(of));
        return Outcome.of(holds ? Verdict.MET : Verdict.NOT_MET, used)
                .found(hundredfold.divide(of, MathContext.DECIMAL128));
    }

    private Optional<Fact.Measure> measure(String name) {
        return facts.of(Fact.Measure.class)
                .filter(measure ->
                        measure.year() == proposal.year() && measure.name().equals(name))
                .findFirst();
    }

    private Outcome stated(Requirement.Stated stated) {
        List<Fact.Statement> found = facts.of(Fact.Statement.class)
                .filter(statement -> statement.topic().equals(stated.topic()))
                .filter(statement -> !stated.ofYear()
                        || statement.year().map(year -> year == proposal.year()).orElse(false))
                .toList();
        if (found.isEmpty()) {
            return stated.ofYear() ? missing() : Outcome.of(Verdict.FACT_MISSING, List.of());
        }
        boolean holds = found.stream().map(Fact.Statement::value).anyMatch(stated.accepted()::contains);
        return Outcome.of(holds ? Verdict.MET : Verdict.NOT_MET, found);
    }

    private Outcome judged(Clause clause) {
        List<Fact.Judgement> decided = facts.of(Fact.Judgement.class)
                .filter(judgement -> judgement.clause().equals(clause.id()))
                .toList();
        if (decided.isEmpty()) {
            return Outcome.of(Verdict.NEEDS_JUDGEMENT, List.of());
        }
        LocalDate latest = decided.stream()
                .map(Fact.Judgement::on)
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<Fact.Judgement> last =
                decided.stream().filter(one -> one.on().equals(latest)).toList();
        boolean holds = last.stream().allMatch(Fact.Judgement::holds);
        return Outcome.of(holds ? Verdict.MET : Verdict.NOT_MET, last);
    }

    private Outcome missing() {
        return new Outcome(Verdict.FACT_MISSING, List.of(), Optional.empty(), List.of(proposal.year()));
    }
}
