package vn.thidua.scoring.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.document.Block;
import vn.thidua.document.Closing;
import vn.thidua.document.DataTable;
import vn.thidua.document.DocumentNumber;
import vn.thidua.document.FormatProfile;
import vn.thidua.document.HeaderCell;
import vn.thidua.document.Letterhead;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.PaperTexts;
import vn.thidua.document.PlaceAndDate;
import vn.thidua.document.Run;
import vn.thidua.document.Signature;
import vn.thidua.web.Formats;

/**
 * The minutes of a published ranking, from what was published and nothing else.
 *
 * @param period what the period is called
 */
record RankingMinutes(Publication publication, String period) {

    private static final PaperTexts WORDS = PaperTexts.of("scoring/minutes");
    private static final int DIGITS = 2;

    OfficialDocument document() {
        LocalDate day = LocalDate.ofInstant(publication.at(), Formats.ZONE);
        return new OfficialDocument(
                FormatProfile.of(day),
                new Letterhead(
                        Optional.empty(),
                        WORDS.text("issuer", publication.cluster()),
                        DocumentNumber.draft(WORDS.text("symbol")),
                        new PlaceAndDate(WORDS.text("place"), day)),
                WORDS.text("type"),
                WORDS.text("subject", publication.cluster(), period),
                List.of(),
                body(),
                new Closing.Witnessed(Signature.of(WORDS.text("secretary")), Signature.of(WORDS.text("chair"))),
                List.of(),
                publication.at());
    }

    private List<Block> body() {
        List<Block> body = new ArrayList<>();
        if (publication.invented()) {
            body.add(Block.paragraph(Run.italic(WORDS.text("illustrative"))));
        }
        body.add(Block.heading(1, WORDS.text("heading.basis")));
        body.add(Block.paragraph(WORDS.text(
                "basis",
                publication.table(),
                publication.tableVersion(),
                Formats.number(publication.maximum()),
                WORDS.text(publication.provisional() ? "provisional" : "final"))));
        if (publication.number() > 1) {
            body.add(Block.paragraph(
                    WORDS.text("again", publication.number(), publication.number() - 1, publication.reason())));
        }
        body.add(Block.heading(1, WORDS.text("heading.result")));
        body.add(Block.paragraph(WORDS.text("result", publication.lines().size(), (int) placed().count())));
        body.add(table());
        named(
                        "unplaced",
                        publication.lines().stream().filter(line -> line.place().isEmpty() && !line.isBarred()))
                .ifPresent(body::add);
        publication.lines().stream()
                .filter(PublishedLine::isBarred)
                .map(line -> Block.paragraph(
                        WORDS.text("barred", line.name(), Formats.number(line.total(), DIGITS), line.barred())))
                .forEach(body::add);
        named("unscored", placed().filter(line -> line.unscored() > 0)).ifPresent(body::add);
        body.add(Block.heading(1, WORDS.text("heading.proof")));
        body.add(Block.paragraph(WORDS.text("proof", Formats.moment(publication.at()), publication.fingerprint())));
        return body;
    }

    private Stream<PublishedLine> placed() {
        return publication.lines().stream().filter(line -> line.place().isPresent());
    }

    private static Optional<Block> named(String key, Stream<PublishedLine> lines) {
        String names = lines.map(PublishedLine::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(Block.paragraph(WORDS.text(key, names)));
    }

    private DataTable table() {
        return new DataTable(
                Optional.of(WORDS.text("caption")),
                List.of(
                        new DataTable.Column(2, DataTable.Alignment.CENTRE),
                        new DataTable.Column(7, DataTable.Alignment.LEFT),
                        new DataTable.Column(4, DataTable.Alignment.RIGHT),
                        new DataTable.Column(4, DataTable.Alignment.RIGHT),
                        new DataTable.Column(4, DataTable.Alignment.RIGHT)),
                List.of(Stream.of("place", "unit", "points", "assigned", "total")
                        .map(column -> HeaderCell.of(WORDS.text("column." + column)))
                        .toList()),
                placed().map(RankingMinutes::row).toList(),
                List.of());
    }

    private static List<String> row(PublishedLine line) {
        return List.of(
                Integer.toString(line.place().orElseThrow()),
                line.name(),
                Formats.number(line.points(), DIGITS),
                Formats.number(line.assigned(), DIGITS),
                Formats.number(line.total(), DIGITS));
    }
}
