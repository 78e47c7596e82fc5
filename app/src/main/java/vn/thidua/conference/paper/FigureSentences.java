package vn.thidua.conference.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.consolidation.Change;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.TargetProgress;
import vn.thidua.document.PaperTexts;

/** Says in words what a consolidated figure says. */
final class FigureSentences {

    private final PaperTexts texts;
    private final ReviewMaterial material;

    FigureSentences(PaperTexts texts, ReviewMaterial material) {
        this.texts = texts;
        this.material = material;
    }

    /** Returns the figure, its change, how much of the target it is, and who is missing; empty if there is no figure. */
    Optional<String> sentence(ReportLine line) {
        return line.figure().current().value().map(value -> {
            List<String> parts = new ArrayList<>();
            parts.add(texts.text("figure.value", line.name(), line.measured(value)));
            parts.add(change(line));
            target(line).ifPresent(parts::add);
            return String.join(", ", parts) + missing(line) + ".";
        });
    }

    /** Returns the change in brackets' brevity, for example "tăng 12,4 %". */
    Optional<String> brief(ReportLine line) {
        return line.figure().change().difference().map(difference -> amount(line, difference));
    }

    private String change(ReportLine line) {
        Change change = line.figure().change();
        if (change.difference().isEmpty() || change.previous().isEmpty()) {
            return texts.text("figure.no-previous");
        }
        BigDecimal difference = change.difference().get();
        String previous = line.measured(change.previous().get());
        return difference.signum() == 0
                ? texts.text("figure.same", previous)
                : texts.text("figure.change", amount(line, difference), previous);
    }

    private String amount(ReportLine line, BigDecimal difference) {
        String amount = line.figure().isInPercentagePoints()
                ? texts.text(
                        "figure.points",
                        Written.number(difference.abs(), line.info().decimals()))
                : line.figure()
                        .change()
                        .percent()
                        .map(percent -> Written.percent(percent.abs()))
                        .orElseGet(() -> line.measured(difference.abs()));
        if (difference.signum() == 0) {
            return texts.text("figure.unchanged");
        }
        return texts.text(difference.signum() > 0 ? "figure.up" : "figure.down", amount);
    }

    private Optional<String> target(ReportLine line) {
        TargetProgress progress = line.figure().progress();
        if (progress.percent().isEmpty() || progress.comparedTarget().isEmpty()) {
            return Optional.empty();
        }
        String target = line.measured(progress.comparedTarget().get());
        if (!line.isSummed()) {
            return Optional.of(texts.text("figure.level", target));
        }
        String key = line.info().direction() == Direction.LOWER ? "figure.limit" : "figure.target";
        return Optional.of(texts.text(key, Written.percent(progress.percent().get()), target));
    }

    /** Units without any report are named once, in the report's first part; here stand those that left this figure empty. */
    private String missing(ReportLine line) {
        List<String> silent = material.figures().whole().reports().missing();
        List<String> empty = line.figure().current().coverage().missing().stream()
                .filter(unit -> !silent.contains(unit))
                .toList();
        return empty.isEmpty() ? "" : " " + texts.text("figure.missing", String.join(", ", material.shortNames(empty)));
    }
}
