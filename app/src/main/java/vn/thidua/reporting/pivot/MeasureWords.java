package vn.thidua.reporting.pivot;

import static vn.thidua.web.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thidua.core.pivot.Measure;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Option;

/** What measures are called, in addresses and by people. */
final class MeasureWords {

    private static final String KEY = "reporting.pivot.measure.";

    private MeasureWords() {}

    static String word(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String label(Measure measure) {
        return text(KEY + word(measure));
    }

    /** @throws NotFound if there is none of that word; an empty word is what was reported */
    static Measure of(String word) {
        return word.isEmpty()
                ? Measure.ACTUAL
                : Stream.of(Measure.values())
                        .filter(measure -> word(measure).equals(word))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("measure", word));
    }

    /** Returns the measures that a table with {@code rows} can show; peers are those of single units. */
    static List<Measure> of(PivotAxis rows) {
        return Stream.of(Measure.values())
                .filter(measure -> rows == PivotAxis.UNITS || !measure.isOfPeers())
                .toList();
    }

    static List<Option> options(PivotAxis rows) {
        return of(rows).stream()
                .map(measure -> new Option(word(measure), label(measure)))
                .toList();
    }
}
