package vn.thidua.scoring.publication;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thidua.web.Formats;

/**
 * Writes out the lines of a ranking.
 *
 * @param before what they are held against; empty to hold them against nothing
 */
record PublicationRows(List<PublishedLine> lines, Optional<Publication> before) {

    private static final String KEY = "scoring.publication.";
    private static final int DIGITS = 2;

    PublicationPage.Table table(String cluster, BigDecimal maximum) {
        List<PublicationPage.Row> rows = lines.stream().map(this::row).toList();
        return new PublicationPage.Table(
                text(KEY + "caption", cluster, lines.size()),
                text(KEY + "total", maximum),
                rows.stream().anyMatch(row -> !row.before().isEmpty()),
                rows);
    }

    private PublicationPage.Row row(PublishedLine line) {
        boolean scored = line.place().isPresent() || line.isBarred();
        return new PublicationPage.Row(
                line.place().isPresent() ? Integer.toString(line.place().getAsInt()) : Formats.ABSENT,
                line.name(),
                line.isBarred() ? text(KEY + "barred", line.barred()) : "",
                scored ? Formats.number(line.points(), DIGITS) : Formats.ABSENT,
                scored ? Formats.number(line.assigned(), DIGITS) : Formats.ABSENT,
                scored ? Formats.number(line.total(), DIGITS) : Formats.ABSENT,
                line.unscored(),
                before.map(publication -> changed(line, publication)).orElse(""));
    }

    /** Says what was published of the unit where it differs. */
    private static String changed(PublishedLine line, Publication before) {
        Optional<PublishedLine> then = before.lines().stream()
                .filter(other -> other.unit().equals(line.unit()))
                .findFirst();
        if (then.isEmpty()) {
            return text(KEY + "before.none");
        }
        PublishedLine other = then.get();
        boolean same = other.place().equals(line.place()) && other.total().compareTo(line.total()) == 0;
        return same
                ? ""
                : text(
                        KEY + "before",
                        other.place().isPresent()
                                ? Integer.toString(other.place().getAsInt())
                                : Formats.ABSENT,
                        Formats.number(other.total(), DIGITS));
    }
}
