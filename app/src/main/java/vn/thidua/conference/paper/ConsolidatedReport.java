package vn.thidua.conference.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.conference.proceedings.Narrative;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.core.consolidation.Coverage;
import vn.thidua.document.Block;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.PaperTexts;
import vn.thidua.document.Run;

/** The consolidated report: what the units did in the period, in words around the figures, with a table of them. */
final class ConsolidatedReport {

    private final PaperTexts texts = PaperTexts.of("conference/report");
    private final ReviewMaterial material;
    private final Letterheads heads;
    private final FieldSection fields;
    private final Shortcomings shortcomings;
    private final List<ReportLine> lines;

    ConsolidatedReport(ReviewMaterial material) {
        this.material = material;
        this.heads = new Letterheads(material);
        FigureSentences sentences = new FigureSentences(texts, material);
        this.fields = new FieldSection(texts, sentences);
        this.lines = ReportLine.of(material.figures());
        this.shortcomings = new Shortcomings(texts, material, sentences, lines);
    }

    OfficialDocument document() {
        String subject = texts.text("subject", subject(), heads.clusters());
        return new OfficialDocument(
                heads.profile(),
                heads.letterhead(texts.text("symbol")),
                texts.text("type"),
                subject,
                List.of(),
                body(),
                heads.signed(),
                List.of(new AnnexTable(texts, material, lines).annex(subject())),
                heads.created());
    }

    private String subject() {
        return material.proceedings()
                .map(Proceedings::subject)
                .orElseGet(() -> material.figures().period().name().vi());
    }

    private List<Block> body() {
        Narrative narrative = material.proceedings().map(Proceedings::narrative).orElse(Narrative.NONE);
        List<Block> body = new ArrayList<>();
        if (material.illustrative()) {
            body.add(Block.paragraph(Run.italic(texts.text("illustrative"))));
        }
        body.add(Block.heading(1, texts.text("part.situation")));
        narrative.situation().forEach(text -> body.add(Block.paragraph(Words.closed(text))));
        body.add(Block.paragraph(reports()));
        List<String> told = texts.list("situation.groups");
        if (!of(told).isEmpty()) {
            body.add(Block.paragraph(texts.text("leadership")));
            body.addAll(fields.of(of(told)));
        }
        body.add(Block.heading(1, texts.text("part.results")));
        body.addAll(results(told));
        body.add(Block.heading(1, texts.text("part.scores")));
        body.addAll(new ScoreTables(texts).of(material.boards()));
        body.add(Block.heading(1, texts.text("part.shortcomings")));
        body.addAll(shortcomings.paragraphs(narrative));
        body.add(Block.heading(1, texts.text("part.tasks")));
        body.addAll(shortcomings.tasks(narrative));
        body.add(Block.paragraph(texts.text("closing", subject(), heads.clusters())));
        return body;
    }

    private String reports() {
        Coverage coverage = material.figures().whole().reports();
        String period = material.figures().period().name().vi();
        int sent = coverage.contributing().size();
        int asked = sent + coverage.missing().size();
        if (sent == 0) {
            return texts.text("reports.none", period);
        }
        return coverage.isComplete()
                ? texts.text("reports.all", asked, period)
                : texts.text("reports.some", sent, asked, period, String.join(", ", material.withoutReport()));
    }

    /** Groups that no section names, of a form that is not ours, come last and under their own names. */
    private List<Block> results(List<String> told) {
        List<Block> blocks = new ArrayList<>();
        Set<String> named = new HashSet<>(told);
        for (String section : texts.list("sections")) {
            List<String> groups = texts.list("section." + section + ".groups");
            named.addAll(groups);
            if (material.figures().indicators().stream().anyMatch(info -> groups.contains(info.group()))) {
                blocks.add(Block.heading(2, texts.text("section." + section + ".title")));
                blocks.addAll(fields.of(of(groups)));
            }
        }
        List<ReportLine> others = lines.stream()
                .filter(line -> !named.contains(line.info().group()))
                .toList();
        if (!others.isEmpty()) {
            blocks.add(Block.heading(2, texts.text("section.other.title")));
            blocks.addAll(fields.of(others));
        }
        return blocks;
    }

    private List<ReportLine> of(List<String> groups) {
        return lines.stream()
                .filter(line -> groups.contains(line.info().group()))
                .toList();
    }
}
