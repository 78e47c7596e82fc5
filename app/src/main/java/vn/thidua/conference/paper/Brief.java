package vn.thidua.conference.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.conference.proceedings.Conclusion;
import vn.thidua.conference.proceedings.ConclusionGroup;
import vn.thidua.conference.proceedings.ConferencePicture;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.core.consolidation.Coverage;
import vn.thidua.core.consolidation.Judgement;
import vn.thidua.document.Block;
import vn.thidua.document.PaperTexts;
import vn.thidua.document.Picture;
import vn.thidua.document.PlaceAndDate;
import vn.thidua.document.PressItem;
import vn.thidua.document.Run;

/**
 * The brief for newspapers: who met where, about what, what was found, recognised and concluded, with pictures.
 *
 * <p>Everything stands in it by role. Figures come from the consolidation: the changes that are most to the good.
 */
final class Brief {

    private static final int HIGHLIGHTS = 3;
    private static final int PICTURE_WIDTH = 120;

    private final PaperTexts texts = PaperTexts.of("conference/brief");
    private final ReviewMaterial material;
    private final Proceedings record;
    private final Letterheads heads;

    Brief(ReviewMaterial material, Proceedings record) {
        this.material = material;
        this.record = record;
        this.heads = new Letterheads(material);
    }

    PressItem item() {
        int units = material.figures().whole().units().size();
        return new PressItem(
                texts.text("title", Words.upperFirst(heads.clusters()), record.subject()),
                new PlaceAndDate(record.venue().province(), record.endsOn()),
                Optional.of(texts.text(
                        "lead",
                        record.startsOn(),
                        record.venue().town(),
                        record.venue().province(),
                        units,
                        heads.clusters(),
                        record.subject())),
                body(units),
                material.name(record.roles().host()),
                heads.created());
    }

    private List<Block> body(int units) {
        List<Block> body = new ArrayList<>();
        List<ConferencePicture> pictures = record.pictures();
        body.add(Block.paragraph(texts.text(
                "roles",
                record.roles().directingGuest(),
                record.roles().chair(),
                record.roles().hostGuest(),
                units)));
        pictures.stream().limit(1).map(Brief::picture).forEach(body::add);
        body.add(Block.paragraph(
                texts.text("findings", record.subject(), record.findings().size())));
        body.add(Block.bullets(record.findings().toArray(String[]::new)));
        figures().ifPresent(text -> body.add(Block.paragraph(text)));
        body.add(Block.paragraph(texts.text(
                "recognition",
                record.roles().directingGuest(),
                Written.enumerated(record.recognition().acts(), texts.text("and")),
                Words.open(record.recognition().subject()))));
        pictures.stream().skip(1).map(Brief::picture).forEach(body::add);
        body.add(Block.paragraph(texts.text("conclusions", record.conclusions().size())));
        body.add(Block.numbered(record.conclusions().stream()
                .map(ConclusionGroup::title)
                .map(Words::closed)
                .toArray(String[]::new)));
        tasks(units).ifPresent(text -> body.add(Block.paragraph(text)));
        if (material.illustrative()) {
            body.add(Block.paragraph(Run.italic(texts.text("illustrative"))));
        }
        return body;
    }

    private Optional<String> figures() {
        FigureSentences sentences = new FigureSentences(PaperTexts.of("conference/report"), material);
        List<String> highlights = ReportLine.of(material.figures()).stream()
                .filter(line -> line.judgement() == Judgement.BETTER && line.isSummed())
                .filter(line -> line.weight().isPresent())
                .sorted(Comparator.comparing(
                                (ReportLine line) -> line.weight().orElseThrow().abs())
                        .reversed())
                .limit(HIGHLIGHTS)
                .map(line -> highlight(line, sentences))
                .flatMap(Optional::stream)
                .toList();
        Coverage coverage = material.figures().whole().reports();
        if (highlights.isEmpty()) {
            return Optional.empty();
        }
        String text = texts.text(
                "figures",
                coverage.contributing().size(),
                coverage.contributing().size() + coverage.missing().size(),
                material.figures().period().name().vi(),
                String.join("; ", highlights));
        return Optional.of(
                coverage.isComplete()
                        ? text
                        : text + " " + texts.text("figures.missing", String.join(", ", material.withoutReport())));
    }

    private Optional<String> highlight(ReportLine line, FigureSentences sentences) {
        return line.figure()
                .current()
                .value()
                .flatMap(value -> sentences
                        .brief(line)
                        .map(change ->
                                texts.text("highlight", Words.lowerFirst(line.name()), line.measured(value), change)));
    }

    private Optional<String> tasks(int units) {
        List<LocalDate> days = ConclusionWords.tasks(record).stream()
                .map(Conclusion.Task::dueOn)
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.text("tasks", ConclusionWords.orders(record, units), days.getFirst(), days.getLast()));
    }

    private static Picture picture(ConferencePicture picture) {
        return new Picture(picture.image(), PICTURE_WIDTH, Optional.of(picture.caption()), picture.alternative());
    }
}
