package vn.thidua.conference.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.conference.proceedings.Narrative;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Judgement;
import vn.thidua.document.Block;
import vn.thidua.document.PaperTexts;

/** What fell behind, as the figures show it, and what follows for the rest of the year. Causes are people's words. */
final class Shortcomings {

    /** More would not be read; the annex has them all. */
    private static final int MOST = 8;

    private final PaperTexts texts;
    private final ReviewMaterial material;
    private final FigureSentences sentences;
    private final List<ReportLine> worse;
    private final List<ReportLine> behind;

    Shortcomings(PaperTexts texts, ReviewMaterial material, FigureSentences sentences, List<ReportLine> lines) {
        this.texts = texts;
        this.material = material;
        this.sentences = sentences;
        this.worse = lines.stream()
                .filter(line -> line.judgement() == Judgement.WORSE)
                .sorted(Comparator.comparing((ReportLine line) ->
                                line.weight().map(BigDecimal::abs).orElse(BigDecimal.ZERO))
                        .reversed())
                .toList();
        this.behind = lines.stream()
                .filter(ReportLine::isBehindTarget)
                .sorted(Comparator.comparing(ReportLine::pace))
                .toList();
    }

    List<Block> paragraphs(Narrative narrative) {
        List<Block> blocks = new ArrayList<>();
        if (!material.withoutReport().isEmpty()) {
            blocks.add(Block.paragraph(texts.text("short.missing", String.join(", ", material.withoutReport()))));
        }
        if (worse.isEmpty() && behind.isEmpty()) {
            blocks.add(Block.paragraph(texts.text("short.none")));
        }
        list(blocks, texts.text("short.worse"), worse, this::worse);
        list(blocks, texts.text("short.behind", share()), behind, this::behind);
        narrative
                .objectiveCauses()
                .forEach(cause -> blocks.add(Block.paragraph(texts.text("short.objective", sentence(cause)))));
        narrative
                .subjectiveCauses()
                .forEach(cause -> blocks.add(Block.paragraph(texts.text("short.subjective", sentence(cause)))));
        return blocks;
    }

    List<Block> tasks(Narrative narrative) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Paragraph> items = new ArrayList<>();
        narrative.tasks().forEach(task -> items.add(Block.paragraph(Words.closed(task))));
        if (!behind.isEmpty()) {
            items.add(Block.paragraph(texts.text(
                    "tasks.behind",
                    String.join(
                            "; ",
                            behind.stream()
                                    .limit(MOST)
                                    .map(line -> Words.lowerFirst(line.name()))
                                    .toList()))));
        }
        if (!material.withoutReport().isEmpty()) {
            items.add(Block.paragraph(texts.text("tasks.missing", String.join(", ", material.withoutReport()))));
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.ItemList(false, items));
        }
        if (!narrative.proposals().isEmpty()) {
            blocks.add(Block.paragraph(texts.text("tasks.proposals")));
            blocks.add(new Block.ItemList(
                    false,
                    narrative.proposals().stream()
                            .map(text -> Block.paragraph(Words.closed(text)))
                            .toList()));
        }
        return blocks;
    }

    private void list(
            List<Block> blocks, String lead, List<ReportLine> lines, Function<ReportLine, Optional<String>> words) {
        if (lines.isEmpty()) {
            return;
        }
        blocks.add(Block.paragraph(lead));
        blocks.add(new Block.ItemList(
                false,
                lines.stream()
                        .limit(MOST)
                        .map(words)
                        .flatMap(Optional::stream)
                        .map(text -> Block.paragraph(text + "."))
                        .toList()));
        if (lines.size() > MOST) {
            blocks.add(Block.paragraph(texts.text("short.most", MOST, lines.size())));
        }
    }

    private Optional<String> worse(ReportLine line) {
        return sentences.brief(line).map(change -> texts.text("short.item", line.name(), change));
    }

    private Optional<String> behind(ReportLine line) {
        Optional<BigDecimal> percent = line.figure().progress().percent();
        Optional<BigDecimal> actual = line.figure().progress().comparedActual();
        Optional<BigDecimal> target = line.figure().progress().comparedTarget();
        if (percent.isEmpty() || actual.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        if (!line.isSummed()) {
            return Optional.of(texts.text(
                    "short.behind-level", line.name(), line.measured(actual.get()), line.measured(target.get())));
        }
        String key = line.info().direction() == Direction.LOWER ? "short.over-sum" : "short.behind-sum";
        return Optional.of(texts.text(key, line.name(), Written.percent(percent.get())));
    }

    private String share() {
        return Written.number(BigDecimal.valueOf(material.figures().period().share())) + "\u00a0%";
    }

    private static String sentence(String cause) {
        return Words.closed(Words.lowerFirst(cause));
    }
}
