package vn.thidua.scoring.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.core.scoring.Bonus;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.Section;
import vn.thidua.core.scoring.SectionScore;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Writes out the heat table: units against sections, or against the criteria of one section. */
final class HeatWriter {

    private static final int DIGITS = 2;
    private static final List<BigDecimal> LEVELS =
            List.of(new BigDecimal(85), new BigDecimal(90), new BigDecimal(95), new BigDecimal("97.5"));

    private final ScoredCluster board;
    private final BoardAddress address;

    HeatWriter(ScoredCluster board, BoardAddress address) {
        this.board = board;
        this.address = address;
    }

    /** @throws NotFound if the table has no section of that code */
    BoardPage.Heat heat() {
        Optional<Section> section = address.section()
                .map(code ->
                        section(board.table().rules().nodes(), code).orElseThrow(() -> new NotFound("section", code)));
        List<Node> nodes = section.map(Section::children)
                .orElseGet(() -> board.table().rules().nodes());
        return new BoardPage.Heat(
                section.map(open -> text("heat.title-section", open.code())).orElseGet(() -> text("heat.title")),
                section.isPresent() ? address.ofSection(Optional.empty()).board() : "",
                nodes.stream().map(this::column).toList(),
                board.scored().stream()
                        .map(unit -> new BoardPage.Heat.HeatRow(
                                unit.unit().shortName(),
                                nodes.stream().map(node -> cell(unit, node)).toList()))
                        .toList());
    }

    static Optional<Section> section(List<Node> nodes, String code) {
        for (Node node : nodes) {
            if (node instanceof Section section) {
                Optional<Section> found =
                        section.code().equals(code) ? Optional.of(section) : section(section.children(), code);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    static String name(Node node) {
        return label(node.name());
    }

    /** Returns what {@code offences} are called, in one line. */
    static String names(List<Offence> offences) {
        return offences.stream().map(offence -> label(offence.name())).collect(Collectors.joining("; "));
    }

    private static String label(Label label) {
        return new BilingualText(label.vi(), label.en()).in(Language.current().locale());
    }

    private BoardPage.Heat.Column column(Node node) {
        String maximum = node.maximum().signum() == 0 ? text("heat.bonus") : text("heat.of", node.maximum());
        String href = node instanceof Section
                ? address.ofSection(Optional.of(node.code())).board()
                : "";
        return new BoardPage.Heat.Column(node.code(), name(node), maximum, href);
    }

    private BoardPage.Heat.Cell cell(ScoredUnit unit, Node node) {
        return switch (node) {
            case Section section -> cell(unit, section);
            case Leaf leaf -> cell(unit, leaf);
        };
    }

    private BoardPage.Heat.Cell cell(ScoredUnit unit, Section section) {
        SectionScore score = unit.section(section.code());
        String value = Formats.number(score.points(), DIGITS);
        String title = text(
                "heat.cell", unit.unit().shortName(), section.code(), name(section), value, score.assignedMaximum());
        return linked(unit, section, value, level(score.points(), score.assignedMaximum()), title);
    }

    private BoardPage.Heat.Cell cell(ScoredUnit unit, Leaf leaf) {
        LeafScore score = unit.leaf(leaf.code());
        String who = unit.unit().shortName();
        String name = name(leaf);
        return switch (score.outcome()) {
            case LeafOutcome.NotAssigned() ->
                linked(
                        unit,
                        leaf,
                        text("heat.not-assigned"),
                        -1,
                        text("heat.cell-not-assigned", who, leaf.code(), name));
            case LeafOutcome.Unscored _ ->
                linked(unit, leaf, text("heat.unscored"), -1, text("heat.cell-unscored", who, leaf.code(), name));
            case LeafOutcome.Scored(BigDecimal points) -> {
                String value = Formats.number(points, DIGITS);
                yield leaf.rule() instanceof Bonus
                        ? linked(unit, leaf, value, -1, text("heat.cell-bonus", who, leaf.code(), name, value))
                        : linked(
                                unit,
                                leaf,
                                value,
                                level(points, leaf.maximum()),
                                text("heat.cell", who, leaf.code(), name, value, leaf.maximum()));
            }
        };
    }

    private BoardPage.Heat.Cell linked(ScoredUnit unit, Node node, String value, int level, String title) {
        String code = unit.unit().code();
        return new BoardPage.Heat.Cell(
                value, level, title, address.why(code, node.code()), address.panel(code, node.code()));
    }

    private static int level(BigDecimal points, BigDecimal maximum) {
        if (maximum.signum() == 0) {
            return -1;
        }
        BigDecimal share = points.movePointRight(2);
        return Math.toIntExact(LEVELS.stream()
                .filter(level -> share.compareTo(level.multiply(maximum)) >= 0)
                .count());
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("scoring.board." + key, arguments);
    }
}
