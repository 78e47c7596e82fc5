package vn.thidua.recognition.radar;

import static vn.thidua.web.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Counted;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Level;
import vn.thidua.core.eligibility.Step;
import vn.thidua.recognition.file.ClauseWords;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.web.Language;

/** What has to come, in the reader's words. */
final class StepWords {

    private StepWords() {}

    /**
     * Returns what {@code step} is: the rating, award or initiative with its year; of anything else, what its clause asks for.
     */
    static String of(FormRules form, Step step) {
        return switch (step.fact()) {
            case Fact.Rating(int year, String level) ->
                text(
                        isBest(step.clause(), level)
                                ? "recognition.radar.step.rating"
                                : "recognition.radar.step.rating-or-more",
                        Vocabulary.shown(FactKind.RATING.section(), level),
                        Integer.toString(year));
            case Fact.Award award -> text("recognition.radar.step.of", awards(step, award), years(step, award.year()));
            case Fact.Initiative(int year, Level level, Fact.Work work, Optional<String> _) ->
                text(
                        "recognition.radar.step.of",
                        text(
                                "recognition.radar.step.initiative",
                                works(step, work),
                                Vocabulary.shown(Vocabulary.LEVEL, DataPart.word(level))),
                        years(step, year));
            default -> ClauseWords.of(Language.current(), form, step.clause());
        };
    }

    private static boolean isBest(Clause clause, String level) {
        return counted(clause, Counted.Ratings.class)
                .allMatch(ratings ->
                        ratings.accepted().indexOf(level) == ratings.accepted().size() - 1);
    }

    /** Returns the names of all awards that would do as well, the one that is supposed first. */
    private static String awards(Step step, Fact.Award award) {
        Stream<String> others = counted(step.clause(), Counted.Awards.class)
                .filter(awards -> awards.codes().contains(award.code()))
                .flatMap(awards -> awards.codes().stream())
                .filter(code -> !code.equals(award.code()))
                .sorted();
        return either(Stream.concat(Stream.of(award.code()), others)
                .distinct()
                .map(code -> Vocabulary.shown(FactKind.AWARD.section(), code))
                .toList());
    }

    private static String works(Step step, Fact.Work work) {
        String name = Vocabulary.shown(FactKind.INITIATIVE.section(), DataPart.word(work));
        boolean isOnly = counted(step.clause(), Counted.Initiatives.class)
                .allMatch(initiatives -> initiatives.works().size() == 1);
        return isOnly ? name : text("recognition.radar.step.or-like", name);
    }

    private static String either(List<String> names) {
        return names.stream().collect(Collectors.joining(" " + text("recognition.radar.or") + " "));
    }

    private static <C extends Counted> Stream<C> counted(Clause clause, Class<C> kind) {
        return clause.requirement().allCounted().filter(kind::isInstance).map(kind::cast);
    }

    private static String years(Step step, int year) {
        if (step.isOrEarlier()) {
            return text("recognition.radar.year.or-earlier", Integer.toString(year));
        }
        return step.since() == year
                ? text("recognition.radar.year", Integer.toString(year))
                : text("recognition.radar.year.between", Integer.toString(step.since()), Integer.toString(year));
    }
}
