package vn.thidua.recognition.radar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.eligibility.Confidence;
import vn.thidua.core.eligibility.Horizon;
import vn.thidua.core.eligibility.Outlook;
import vn.thidua.core.eligibility.Step;
import vn.thidua.core.eligibility.Way;
import vn.thidua.recognition.rules.FormRules;

/**
 * What somebody can reach of one title or form.
 *
 * @param now the year of the look; what may still be proposed of an earlier year is as near as what is of this one
 * @param rules the rules that each year is proposed by
 */
record Prospect(String code, int now, Map<Integer, FormRules> rules, Outlook outlook) {

    /** The nearest first: by year, then by the year that needs nothing looked up, then by how much is to be earned and done. */
    static final Comparator<Prospect> NEAREST = Comparator.comparingInt(
                    (Prospect one) -> Math.max(one.now, year(one.outlook().hoped())))
            .thenComparingInt(one -> year(one.outlook().sure()))
            .thenComparingLong(one ->
                    one.way().map(way -> way.steps(Step.Kind.EARN).count()).orElse(0L))
            .thenComparingInt(one -> one.way().map(way -> way.steps().size()).orElse(0));

    Prospect {
        rules = Map.copyOf(rules);
    }

    /** Returns the year of {@code ways}; {@link Horizon#NEVER} if there are none. */
    static int year(List<Way> ways) {
        return ways.isEmpty() ? Horizon.NEVER : ways.getFirst().year();
    }

    /** Returns the shortest way in the first year that can be reached. */
    Optional<Way> way() {
        return outlook.hoped().stream().findFirst();
    }

    /** Returns the shortest way on which nothing has to be looked up, if it is another one. */
    Optional<Way> sureWay() {
        return outlook.sure().stream().findFirst().filter(sure -> !way().equals(Optional.of(sure)));
    }

    /** Returns the rules of the year that {@code way} is of. */
    FormRules rules(Way way) {
        return rules(way.year());
    }

    FormRules rules(int year) {
        return Optional.ofNullable(rules.get(year)).orElseThrow();
    }

    /** Returns the rules of the first year that can be reached, else of the first year at all. */
    FormRules form() {
        return way().map(this::rules)
                .orElseGet(() -> rules(
                        rules.keySet().stream().min(Comparator.naturalOrder()).orElseThrow()));
    }

    /** Says whether everything is there on {@code day}. */
    boolean isReached(LocalDate day) {
        return way().filter(way -> way.steps().isEmpty() && !way.from().isAfter(day))
                .isPresent();
    }

    /** Says whether the rules hold wording that nobody looked up. */
    boolean needsChecking() {
        return form().rule().clauses().anyMatch(clause -> clause.confidence() == Confidence.MEMORY);
    }
}
