package vn.thidua.conference.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.document.Annex;
import vn.thidua.document.Block;
import vn.thidua.document.Closing;
import vn.thidua.document.DataTable;
import vn.thidua.document.DataTable.Alignment;
import vn.thidua.document.DataTable.Column;
import vn.thidua.document.HeaderCell;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.PaperTexts;
import vn.thidua.document.Run;
import vn.thidua.document.Signature;

/** The notice of conclusions: what was concluded, and a table of who does what by when. */
final class ConclusionNotice {

    private final PaperTexts texts = PaperTexts.of("conference/notice");
    private final ReviewMaterial material;
    private final Proceedings record;
    private final Letterheads heads;
    private final ConclusionWords conclusions;

    ConclusionNotice(ReviewMaterial material, Proceedings record) {
        this.material = material;
        this.record = record;
        this.heads = new Letterheads(material);
        this.conclusions = new ConclusionWords(material);
    }

    OfficialDocument document() {
        return new OfficialDocument(
                heads.profile(),
                heads.letterhead(texts.text("symbol")),
                texts.text("type"),
                texts.text("subject", Words.lowerFirst(record.title())),
                List.of(),
                body(),
                new Closing.Signed(
                        Signature.of(texts.text("authority"), record.issuer().signer()), heads.recipients()),
                List.of(annex()),
                heads.created());
    }

    private List<Block> body() {
        List<Block> body = new ArrayList<>();
        if (material.illustrative()) {
            body.add(Block.paragraph(Run.italic(texts.text("illustrative"))));
        }
        body.add(Block.paragraph(texts.text(
                "opening",
                record.startsOn(),
                record.venue().town(),
                record.venue().province(),
                record.roles().chair(),
                Words.lowerFirst(record.title()),
                record.roles().directingGuest(),
                record.roles().hostGuest(),
                material.figures().whole().units().size(),
                heads.clusters())));
        body.add(Block.paragraph(texts.text("after")));
        body.add(Block.heading(1, texts.text("part.review")));
        body.add(Block.bullets(record.findings().toArray(String[]::new)));
        body.add(Block.paragraph(texts.text(
                "recognition",
                record.roles().directingGuest(),
                Written.enumerated(record.recognition().acts(), texts.text("and")),
                Words.open(record.recognition().subject()))));
        body.add(Block.heading(1, texts.text("part.conclusions")));
        body.addAll(conclusions.blocks(record));
        body.add(Block.heading(1, texts.text("part.carrying-out")));
        body.add(Block.paragraph(texts.text("carrying-out")));
        return body;
    }

    private Annex annex() {
        return new Annex(
                texts.text("annex.title"),
                Optional.of(texts.text("annex.reference", Words.lowerFirst(record.title()))),
                Annex.Orientation.PORTRAIT,
                List.of(new DataTable(
                        Optional.empty(),
                        List.of(
                                new Column(8, Alignment.CENTRE),
                                new Column(42, Alignment.LEFT),
                                new Column(18, Alignment.LEFT),
                                new Column(18, Alignment.LEFT),
                                new Column(14, Alignment.CENTRE)),
                        HeaderCell.row(
                                texts.text("annex.code"),
                                texts.text("annex.task"),
                                texts.text("annex.owners"),
                                texts.text("annex.owner"),
                                texts.text("annex.due")),
                        ConclusionWords.tasks(record).stream()
                                .map(task -> List.of(
                                        task.code(),
                                        Words.open(task.text()),
                                        Words.upperFirst(conclusions.owners(task.owners())),
                                        task.owner(),
                                        texts.written(task.dueOn())))
                                .toList(),
                        List.of())));
    }
}
