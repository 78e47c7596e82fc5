package vn.thidua.recognition.intake;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import vn.thidua.organization.SearchKey;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.register.Word;
import vn.thidua.web.Option;

/**
 * What a wording may mean, the likeliest first. Likeness is 100 less the share of letters that have to be changed, in whole
 * percent rounded down; what is only put before a person to accept.
 */
final class Proposals {

    /** Below it, two wordings have nothing to do with each other. */
    private static final int LEAST = 60;

    private static final int MOST = 5;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Proposals() {}

    /** A word and how much {@code written} is like it, in percent. */
    private record Likeness(Option option, int percent) {}

    /** Returns the words of {@code section}: first those that are like {@code written}, then all others. */
    static List<Option> words(String section, String written) {
        return ranked(
                Vocabulary.words(section).stream()
                        .map(word -> new Likeness(new Option(word.code(), word.shown()), likeness(word, written)))
                        .toList(),
                true);
    }

    /** Returns those of {@code units} that are like {@code written}. */
    static List<Option> units(List<PresentUnit> units, String written) {
        return ranked(
                units.stream()
                        .map(unit -> new Likeness(
                                new Option(unit.code(), unit.name()),
                                Math.max(likeness(unit.name(), written), likeness(unit.shortName(), written))))
                        .toList(),
                false);
    }

    private static List<Option> ranked(List<Likeness> all, boolean rest) {
        List<Likeness> likely = all.stream()
                .filter(likeness -> likeness.percent() >= LEAST)
                .sorted(Comparator.comparingInt(Likeness::percent).reversed())
                .limit(MOST)
                .toList();
        List<Option> options = new ArrayList<>();
        likely.forEach(likeness -> options.add(new Option(
                likeness.option().value(),
                text("recognition.intake.likely", likeness.option().text(), likeness.percent()))));
        if (rest) {
            all.stream()
                    .filter(likeness -> !likely.contains(likeness))
                    .forEach(likeness -> options.add(likeness.option()));
        }
        return options;
    }

    private static int likeness(Word word, String written) {
        return Stream.concat(Stream.of(word.name().vi(), word.name().en()), word.also().stream())
                .mapToInt(name -> likeness(name, written))
                .max()
                .orElse(0);
    }

    /** Diacritics and case count for nothing here: a wording without them is as like as one with them. */
    static int likeness(String one, String other) {
        String left = SearchKey.of(one);
        String right = SearchKey.of(other);
        int longer = Math.max(left.length(), right.length());
        return longer == 0 ? 0 : 100 - 100 * DISTANCE.apply(left, right) / longer;
    }
}
