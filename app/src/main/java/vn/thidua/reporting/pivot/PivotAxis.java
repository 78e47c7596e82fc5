package vn.thidua.reporting.pivot;

import static vn.thidua.web.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Option;

/** What the rows, or the columns, of a pivot are. */
enum PivotAxis {
    UNITS(true, true),
    CLUSTERS(true, true),
    INDICATORS(true, false),
    GROUPS(true, false),
    PERIODS(false, true),
    MEASURES(false, true);

    private static final String KEY = "reporting.pivot.axis.";

    private final boolean down;
    private final boolean across;

    PivotAxis(boolean down, boolean across) {
        this.down = down;
        this.across = across;
    }

    /** Returns what rows may be. */
    static List<PivotAxis> ofRows() {
        return Stream.of(values()).filter(axis -> axis.down).toList();
    }

    /** Returns what columns may be. */
    static List<PivotAxis> ofColumns() {
        return Stream.of(values()).filter(axis -> axis.across).toList();
    }

    /**
     * Returns the one of {@code allowed} whose word is {@code word}; {@code usual} if the word is empty.
     *
     * @throws NotFound if there is none
     */
    static PivotAxis of(String word, List<PivotAxis> allowed, PivotAxis usual) {
        return word.isEmpty()
                ? usual
                : allowed.stream()
                        .filter(axis -> axis.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("dimension", word));
    }

    static List<Option> options(List<PivotAxis> axes) {
        return axes.stream().map(axis -> new Option(axis.word(), axis.label())).toList();
    }

    /** Returns the word for it in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return text(KEY + word());
    }

    /** Says whether each item of it is one indicator or several. */
    boolean isOfIndicators() {
        return this == INDICATORS || this == GROUPS;
    }
}
