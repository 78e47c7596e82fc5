package vn.thidua.recognition.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Counted;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.recognition.rules.Entry;
import vn.thidua.recognition.rules.FactTerms;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.RuleBook;

/** Finds facts that no rule can use, most likely slips of the pen. They are told and not refused: a rule of tomorrow may use them. */
final class OddFacts {

    /** More letters than these make another word. */
    private static final int FARTHEST = 4;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(FARTHEST);

    private final Set<String> awards = new TreeSet<>(FactTerms.codes(FactTerms.Kind.AWARD));
    private final Set<String> topics = new TreeSet<>(FactTerms.codes(FactTerms.Kind.TOPIC));
    private final Set<String> measures = new TreeSet<>(FactTerms.codes(FactTerms.Kind.MEASURE));
    private final Set<String> clauses = new TreeSet<>();
    private final Set<String> topicsOfYear;

    OddFacts(RuleBook book) {
        List<FormRules> forms =
                book.packs().stream().flatMap(pack -> pack.forms().stream()).toList();
        forms.stream().map(FormRules::code).forEach(awards::add);
        book.packs().stream()
                .flatMap(pack -> pack.entries(Entry.Coefficient.class))
                .map(Entry.Coefficient::form)
                .forEach(awards::add);
        List<Clause> all =
                forms.stream().map(FormRules::rule).flatMap(Rule::clauses).toList();
        all.forEach(this::learn);
        this.topicsOfYear = all.stream()
                .flatMap(clause -> clause.requirement() instanceof Requirement.Stated stated && stated.ofYear()
                        ? Stream.of(stated.topic())
                        : Stream.of())
                .collect(Collectors.toSet());
    }

    private void learn(Clause clause) {
        clauses.add(clause.id());
        switch (clause.requirement()) {
            case Requirement.Count(Counted.Awards counted, int _, var _) -> awards.addAll(counted.codes());
            case Requirement.RunOfAwards run -> awards.addAll(run.awards().codes());
            case Requirement.Stated stated -> topics.add(stated.topic());
            case Requirement.Measured measured -> measures.add(measured.name());
            case Requirement.Ratio ratio -> {
                measures.add(ratio.part());
                measures.add(ratio.whole());
            }
            default -> {}
        }
    }

    List<Remark> of(Collection<Fact> facts) {
        return facts.stream().flatMap(fact -> remark(fact).stream()).distinct().toList();
    }

    private Optional<Remark> remark(Fact fact) {
        return switch (fact) {
            case Fact.Award award -> unknown(Remark.Kind.AWARD_UNKNOWN, award.code(), awards);
            case Fact.Measure measure -> unknown(Remark.Kind.MEASURE_UNKNOWN, measure.name(), measures);
            case Fact.Judgement judgement -> unknown(Remark.Kind.CLAUSE_UNKNOWN, judgement.clause(), clauses);
            case Fact.Statement statement
            when statement.year().isEmpty() && topicsOfYear.contains(statement.topic()) ->
                Optional.of(new Remark(Remark.Kind.YEAR_MISSING, statement.topic(), Optional.empty()));
            case Fact.Statement statement -> unknown(Remark.Kind.TOPIC_UNKNOWN, statement.topic(), topics);
            default -> Optional.empty();
        };
    }

    private static Optional<Remark> unknown(Remark.Kind kind, String code, Set<String> known) {
        return known.contains(code) ? Optional.empty() : Optional.of(new Remark(kind, code, nearest(code, known)));
    }

    /** Returns the code of {@code known} that is nearest to {@code written}, if one is near. */
    static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .filter(code -> DISTANCE.apply(written, code) >= 0)
                .min(Comparator.comparing((String code) -> DISTANCE.apply(written, code))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
