package vn.thidua.conference.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.conference.proceedings.Delegation;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.conference.proceedings.ProgrammeItem;
import vn.thidua.core.consolidation.Coverage;
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
import vn.thidua.organization.Unit;

/** The minutes, written from the record: who was there, what happened when, what was concluded. */
final class Minutes {

    private final PaperTexts texts = PaperTexts.of("conference/minutes");
    private final ReviewMaterial material;
    private final Proceedings record;
    private final Letterheads heads;

    Minutes(ReviewMaterial material, Proceedings record) {
        this.material = material;
        this.record = record;
        this.heads = new Letterheads(material);
    }

    OfficialDocument document() {
        return new OfficialDocument(
                heads.profile(),
                heads.letterhead(texts.text("symbol")),
                texts.text("type"),
                texts.text("subject", record.title()),
                List.of(),
                body(),
                new Closing.Witnessed(Signature.of(texts.text("sign.left")), Signature.of(texts.text("sign.right"))),
                List.of(),
                heads.created());
    }

    private List<Block> body() {
        List<Block> body = new ArrayList<>();
        if (material.illustrative()) {
            body.add(Block.paragraph(Run.italic(texts.text("illustrative"))));
        }
        body.add(Block.paragraph(texts.text(
                "opened",
                record.programme().getFirst().from(),
                record.startsOn(),
                Words.lowerFirst(record.venue().hall()),
                record.venue().town(),
                record.venue().province())));
        body.add(Block.heading(1, texts.text("part.present")));
        body.addAll(present());
        body.add(Block.heading(1, texts.text("part.course")));
        body.addAll(course());
        body.add(Block.heading(1, texts.text("part.review")));
        body.add(Block.paragraph(texts.text("findings")));
        body.add(Block.bullets(record.findings().toArray(String[]::new)));
        body.add(Block.paragraph(texts.text(
                "recognition",
                record.roles().directingGuest(),
                Written.enumerated(record.recognition().acts(), texts.text("and")),
                Words.open(record.recognition().subject()))));
        body.add(Block.heading(1, texts.text("part.conclusions")));
        body.addAll(new ConclusionWords(material).blocks(record));
        body.add(Block.heading(1, texts.text("part.end")));
        body.add(Block.paragraph(
                texts.text("closed", record.programme().getLast().to(), record.endsOn())));
        return body;
    }

    private List<Block> present() {
        List<Delegation> came = record.delegations().stream()
                .filter(delegation -> delegation.delegates() > 0)
                .toList();
        List<Unit> members = material.figures().whole().units();
        List<String> absent = members.stream()
                .filter(unit ->
                        came.stream().noneMatch(delegation -> delegation.unit().equals(unit.code())))
                .map(Unit::shortName)
                .toList();
        int people = came.stream().mapToInt(Delegation::delegates).sum();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.bullets(
                texts.text("chair", record.roles().chair()),
                texts.text("directing-guest", record.roles().directingGuest()),
                texts.text("host-guest", record.roles().hostGuest()),
                texts.text("secretary", record.roles().secretary()),
                texts.text("delegates", heads.clusters(), people, came.size(), members.size())));
        blocks.add(table(came, people));
        if (!absent.isEmpty()) {
            blocks.add(Block.paragraph(texts.text("absent", String.join(", ", absent))));
        }
        return blocks;
    }

    private DataTable table(List<Delegation> came, int people) {
        List<List<String>> rows = new ArrayList<>();
        for (Delegation delegation : came) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    material.name(delegation.unit()),
                    delegation.head(),
                    String.valueOf(delegation.delegates())));
        }
        return new DataTable(
                Optional.empty(),
                List.of(
                        new Column(8, Alignment.CENTRE),
                        new Column(44, Alignment.LEFT),
                        new Column(28, Alignment.LEFT),
                        new Column(20, Alignment.RIGHT)),
                HeaderCell.row(
                        texts.text("table.number"),
                        texts.text("table.unit"),
                        texts.text("table.head"),
                        texts.text("table.delegates")),
                rows,
                List.of(List.of("", texts.text("table.total"), "", String.valueOf(people))));
    }

    private List<Block> course() {
        List<Block> blocks = new ArrayList<>();
        List<Block.Paragraph> items = new ArrayList<>();
        for (ProgrammeItem item : record.programme()) {
            items.add(Block.paragraph(line(item)));
            item.parts().forEach(part -> items.add(Block.paragraph(line(part))));
        }
        blocks.add(new Block.ItemList(false, items));
        Coverage coverage = material.figures().whole().reports();
        int sent = coverage.contributing().size();
        List<String> missing = material.withoutReport();
        blocks.add(Block.paragraph(texts.text(
                "report",
                material.figures().period().name().vi(),
                sent,
                sent + coverage.missing().size(),
                missing.isEmpty() ? "" : texts.text("report.missing", String.join(", ", missing)))));
        return blocks;
    }

    private String line(ProgrammeItem item) {
        return item.paper()
                .map(paper -> texts.text("item.paper", item.from(), item.to(), item.title(), paper, item.by()))
                .orElseGet(() -> texts.text("item", item.from(), item.to(), item.title(), item.by()));
    }
}
