package vn.thidua.conference.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.core.consolidation.Judgement;
import vn.thidua.document.Block;
import vn.thidua.document.PaperTexts;

/** What the figures of one field of work say: how it stands as a whole, then figure by figure. */
final class FieldSection {

    private final PaperTexts texts;
    private final FigureSentences sentences;

    FieldSection(PaperTexts texts, FigureSentences sentences) {
        this.texts = texts;
        this.sentences = sentences;
    }

    /** Returns the text on {@code lines}, which belong to the field; a word on restricted figures if there are no others. */
    List<Block> of(List<ReportLine> lines) {
        List<ReportLine> printed = lines.stream().filter(ReportLine::isPrinted).toList();
        List<Block> blocks = new ArrayList<>();
        if (printed.isEmpty()) {
            blocks.add(Block.paragraph(texts.text("section.restricted")));
            return blocks;
        }
        overview(printed).ifPresent(overview -> blocks.add(Block.paragraph(overview)));
        List<Block.Paragraph> items = printed.stream()
                .map(sentences::sentence)
                .flatMap(Optional::stream)
                .map(Block::paragraph)
                .toList();
        blocks.add(items.isEmpty() ? Block.paragraph(texts.text("section.nothing")) : new Block.ItemList(false, items));
        return blocks;
    }

    private Optional<String> overview(List<ReportLine> lines) {
        long better = count(lines, Judgement.BETTER);
        long worse = count(lines, Judgement.WORSE);
        long compared = better + worse + count(lines, Judgement.UNCHANGED);
        if (compared < 2) {
            return Optional.empty();
        }
        StringBuilder text =
                new StringBuilder(texts.text("section.overview", (int) compared, (int) better, (int) worse));
        extreme(lines, Judgement.BETTER)
                .ifPresent(line -> text.append(' ').append(texts.text("section.best", mention(line))));
        extreme(lines, Judgement.WORSE)
                .ifPresent(line -> text.append(' ').append(texts.text("section.worst", mention(line))));
        return Optional.of(text.toString());
    }

    private String mention(ReportLine line) {
        return texts.text(
                "section.mention",
                Words.lowerFirst(line.name()),
                sentences.brief(line).orElse(""));
    }

    private static long count(List<ReportLine> lines, Judgement judgement) {
        return lines.stream().filter(line -> line.judgement() == judgement).count();
    }

    /** Returns the line that changed most among those judged so; of equal ones the first. */
    private static Optional<ReportLine> extreme(List<ReportLine> lines, Judgement judgement) {
        Predicate<ReportLine> judged = line -> line.judgement() == judgement;
        return lines.stream()
                .filter(judged.and(line -> line.weight().isPresent()))
                .sorted(Comparator.comparing(
                                (ReportLine line) -> line.weight().orElseThrow().abs())
                        .reversed())
                .findFirst();
    }
}
