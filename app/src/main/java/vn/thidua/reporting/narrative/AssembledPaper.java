package vn.thidua.reporting.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.document.Block;
import vn.thidua.document.Closing;
import vn.thidua.document.DocumentNumber;
import vn.thidua.document.FormatProfile;
import vn.thidua.document.Letterhead;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.PaperTexts;
import vn.thidua.document.PlaceAndDate;
import vn.thidua.document.Run;
import vn.thidua.document.Signature;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.period.Period;
import vn.thidua.web.Formats;

/**
 * The report that was put together, as a document: a heading for each part, its paragraphs under it.
 *
 * @param parts all parts that the reader may read, in the order of the form
 * @param names what names a source; empty to leave the sources out
 * @param day of issue
 * @param illustrative whether everything is invented
 */
record AssembledPaper(
        Period period,
        Holder holder,
        List<AssemblyView> parts,
        Optional<Function<Source, String>> names,
        LocalDate day,
        boolean illustrative) {

    static final PaperTexts WORDS = PaperTexts.of("reporting/narrative");

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    private static final Locale VIETNAMESE = Locale.of("vi");

    AssembledPaper {
        parts = List.copyOf(parts);
    }

    OfficialDocument document() {
        return new OfficialDocument(
                FormatProfile.of(day),
                new Letterhead(
                        Optional.empty(),
                        issuer(),
                        DocumentNumber.draft(WORDS.text("symbol")),
                        new PlaceAndDate(WORDS.text("place"), day)),
                WORDS.text("type"),
                WORDS.text("subject", period.info().name().vi(), name()),
                List.of(),
                body(),
                new Closing.Signed(
                        holder.unit()
                                .map(unit -> Signature.of(WORDS.text("signer")))
                                .orElseGet(() -> Signature.of(WORDS.text("authority"), WORDS.text("head"))),
                        List.of(WORDS.text("recipients.members", name()), WORDS.text("recipients.file"))),
                List.of(),
                day.atStartOfDay(Formats.ZONE).toInstant());
    }

    private String issuer() {
        return holder.unit()
                .map(unit -> unit.name().toUpperCase(VIETNAMESE))
                .orElseGet(() -> WORDS.text("cluster.issuer", cluster()));
    }

    private String name() {
        return holder.unit().map(Unit::name).orElseGet(() -> WORDS.text("cluster.name", cluster()));
    }

    private String cluster() {
        return holder.code().substring(Holder.CLUSTER.length());
    }

    private List<Block> body() {
        List<Block> body = new ArrayList<>();
        if (illustrative) {
            body.add(Block.paragraph(Run.italic(WORDS.text("illustrative"))));
        }
        for (int i = 0; i < parts.size(); i++) {
            AssemblyView view = parts.get(i);
            String number = i < ROMAN.length ? ROMAN[i] : Integer.toString(i + 1);
            body.add(Block.heading(
                    1, WORDS.text("heading", number, view.part().title().vi().toUpperCase(VIETNAMESE))));
            if (view.assembly().paragraphs().isEmpty()) {
                body.add(Block.paragraph(Run.italic(WORDS.text("nothing"))));
            }
            view.assembly().paragraphs().forEach(paragraph -> body.addAll(blocks(paragraph)));
            if (names.isPresent()) {
                absent(view).ifPresent(body::add);
            }
        }
        return body;
    }

    /** A line of a paragraph is a paragraph on paper; the mark stands after the last. */
    private List<Block> blocks(Paragraph paragraph) {
        List<Block> blocks = new ArrayList<>();
        String[] lines = paragraph.words().split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            blocks.add(Block.paragraph(lines[i]));
        }
        Run last = Run.plain(lines[lines.length - 1]);
        blocks.add(names.flatMap(named -> mark(paragraph, named))
                .map(mark -> Block.paragraph(last, Run.italic(mark)))
                .orElseGet(() -> Block.paragraph(last)));
        return blocks;
    }

    private static Optional<String> mark(Paragraph paragraph, Function<Source, String> named) {
        return paragraph
                .source()
                .map(named)
                .map(source -> WORDS.text(paragraph.isEdited() ? "mark.edited" : "mark", source));
    }

    private static Optional<Block> absent(AssemblyView view) {
        List<String> absent = view.holder().sources().stream()
                .filter(unit -> Optional.ofNullable(view.reports().get(unit.id()))
                        .map(report -> view.sent(report.id()).isEmpty())
                        .orElse(true))
                .map(Unit::shortName)
                .toList();
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.paragraph(
                        Run.italic(WORDS.text("absent", Integer.toString(absent.size()), String.join(", ", absent)))));
    }
}
