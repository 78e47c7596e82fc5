package vn.thidua.scoring.laboratory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.core.laboratory.AtMaximum;
import vn.thidua.core.laboratory.Movement;
import vn.thidua.core.laboratory.Stability;
import vn.thidua.core.laboratory.Swap;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.Section;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.board.ScoredUnit;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** Writes out one trial for the screen. */
final class LaboratoryWriter {

    private final LaboratoryResult result;
    private final ScoredCluster real;
    private final TableDocument table;
    private final Experiment experiment;
    private final int digits;

    LaboratoryWriter(LaboratoryResult result, Experiment experiment) {
        this.result = result;
        this.real = result.real();
        this.table = real.table();
        this.experiment = experiment;
        this.digits = Math.max(
                table.rules().rounding().digits(), experiment.rounding().digits());
    }

    LaboratoryPage.Content content(List<ScoredCluster> clusters) {
        String cluster = real.cluster().code();
        return new LaboratoryPage.Content(
                clusters.stream()
                        .map(board -> board.cluster().code())
                        .map(code -> new Option(code, text("cluster", code)))
                        .toList(),
                cluster,
                text(
                        "facts",
                        table.name().in(Language.current().locale()),
                        table.version(),
                        table.rules().maximum()),
                table.rules().nodes().stream().map(this::section).toList(),
                new SettingChoices(experiment).settings(),
                UriComponentsBuilder.fromPath("/scoring/laboratory")
                        .queryParam("period", real.period().code())
                        .queryParam("cluster", cluster)
                        .build()
                        .encode()
                        .toUriString(),
                finding(),
                result.movements().stream().map(this::row).toList(),
                text("note", LaboratoryQueries.DRAWS, experiment.spread(), Long.toString(LaboratoryQueries.SEED)),
                full());
    }

    private LaboratoryPage.Section section(Node node) {
        List<LaboratoryPage.Criterion> criteria = leaves(node)
                .map(leaf -> new LaboratoryPage.Criterion(
                        leaf.code(),
                        text("criterion", leaf.code(), name(leaf.name()), leaf.maximum()),
                        experiment.dropped().contains(leaf.code())))
                .toList();
        BigDecimal percent = experiment.percents().getOrDefault(node.code(), Experiment.WHOLE);
        return new LaboratoryPage.Section(
                node.code(),
                text("section", node.code(), name(node.name()), node.maximum()),
                ExperimentReader.WEIGHT + node.code(),
                percent.stripTrailingZeros().toPlainString(),
                criteria,
                (int) criteria.stream()
                        .filter(LaboratoryPage.Criterion::dropped)
                        .count());
    }

    private String finding() {
        List<Movement> moved = result.movements().stream()
                .filter(movement -> !movement.placeBefore().equals(movement.placeAfter()))
                .toList();
        return moved.isEmpty()
                ? text("finding.none")
                : text(
                        "finding",
                        moved.size(),
                        moved.stream()
                                .map(movement -> text("finding.unit", real.shortName(movement.unit()), move(movement)))
                                .collect(Collectors.joining("; ")));
    }

    private LaboratoryPage.Row row(Movement movement) {
        Map<String, Stability> stability =
                result.stability().stream().collect(Collectors.toMap(Stability::unit, Function.identity()));
        return new LaboratoryPage.Row(
                place(movement.placeBefore()),
                place(movement.placeAfter()),
                movement.up(),
                move(movement),
                real.shortName(movement.unit()),
                Formats.number(movement.totalBefore(), digits),
                Formats.number(movement.totalAfter(), digits),
                Formats.signed(movement.totalAfter().subtract(movement.totalBefore()), digits),
                Optional.ofNullable(stability.get(movement.unit()))
                        .map(stable -> Formats.percent(stable.percent(), 1))
                        .orElse(Formats.ABSENT),
                firm(movement.unit()));
    }

    private static String place(Optional<Integer> place) {
        return place.map(String::valueOf).orElse(Formats.ABSENT);
    }

    private static String move(Movement movement) {
        int up = movement.up();
        return up == 0 ? text("move.none") : text(up > 0 ? "move.up" : "move.down", Math.abs(up));
    }

    private String firm(String unit) {
        Optional<Swap> swap = result.swaps().stream()
                .filter(next -> next.upper().equals(unit))
                .findFirst();
        if (swap.isEmpty()) {
            return Formats.ABSENT;
        }
        String lower = real.shortName(swap.get().lower());
        if (swap.get().level()) {
            return text("firm.level", lower);
        }
        return swap.get()
                .turn()
                .map(turn -> text(
                        turn.permille() > 0 ? "firm.more" : "firm.less",
                        lower,
                        turn.node(),
                        BigDecimal.valueOf(Math.abs(turn.permille()), 1)))
                .orElseGet(() -> text("firm.none", lower));
    }

    private List<LaboratoryPage.Full> full() {
        List<ScoreSheet> sheets = real.units().stream().map(ScoredUnit::sheet).toList();
        return table.rules().nodes().stream()
                .map(node -> {
                    AtMaximum full = AtMaximum.of(node, sheets);
                    return new LaboratoryPage.Full(
                            text("section", node.code(), name(node.name()), node.maximum()),
                            full.percent()
                                    .map(percent -> Formats.percent(percent, 1))
                                    .orElse(Formats.ABSENT),
                            text("full.counts", full.full(), full.scored()));
                })
                .toList();
    }

    private static Stream<Leaf> leaves(Node node) {
        return switch (node) {
            case Leaf leaf -> Stream.of(leaf);
            case Section section -> section.children().stream().flatMap(LaboratoryWriter::leaves);
        };
    }

    private static String name(Label label) {
        return Language.current() == Language.EN ? label.en() : label.vi();
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("scoring.laboratory." + key, arguments);
    }
}
