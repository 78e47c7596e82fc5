package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for everything that is wrong with one score table. */
final class TableCheck {

    private static final int MOST_DIGITS = 6;

    private final ScoreTable table;
    private final DefectSink defects = new DefectSink();
    private final Set<String> codes = new HashSet<>();

    TableCheck(ScoreTable table) {
        this.table = table;
    }

    List<TableDefect> defects() {
        checkRounding(table.rounding());
        checkMaximum(table.code(), table.maximum());
        checkChildren(table.code(), table.maximum(), table.nodes());
        return defects.all();
    }

    private void checkRounding(Rounding rounding) {
        if (rounding.digits() < 0 || rounding.digits() > MOST_DIGITS) {
            defects.add(
                    TableDefect.Kind.ROUNDING_DIGITS, table.code(), Optional.of(BigDecimal.valueOf(rounding.digits())));
        }
        if (rounding.mode() == RoundingMode.UNNECESSARY) {
            defects.add(TableDefect.Kind.ROUNDING_MODE, table.code(), Optional.empty());
        }
    }

    private void checkMaximum(String code, BigDecimal maximum) {
        if (maximum.signum() < 0) {
            defects.add(TableDefect.Kind.MAXIMUM_NEGATIVE, code, Optional.of(maximum));
        }
    }

    private void checkChildren(String parent, BigDecimal maximum, List<Node> children) {
        BigDecimal sum = children.stream().map(Node::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (children.isEmpty()) {
            defects.add(TableDefect.Kind.EMPTY, parent, Optional.empty());
        } else if (sum.compareTo(maximum) != 0) {
            defects.add(TableDefect.Kind.MAXIMA_DIFFER, parent, Optional.of(sum));
        }
        children.forEach(this::checkNode);
    }

    private void checkNode(Node node) {
        if (node.code().isBlank()) {
            defects.add(TableDefect.Kind.CODE_BLANK, node);
        } else if (!codes.add(node.code())) {
            defects.add(TableDefect.Kind.CODE_DUPLICATE, node);
        }
        checkMaximum(node.code(), node.maximum());
        switch (node) {
            case Section section -> checkSection(section);
            case Leaf leaf -> checkRule(leaf);
        }
    }

    private void checkSection(Section section) {
        section.bonusCap()
                .filter(cap -> cap.signum() < 0)
                .ifPresent(cap -> defects.add(TableDefect.Kind.BONUS_CAP_NEGATIVE, section, cap));
        section.floor()
                .filter(floor -> floor.compareTo(section.maximum()) > 0)
                .ifPresent(floor -> defects.add(TableDefect.Kind.FLOOR_ABOVE_MAXIMUM, section, floor));
        checkChildren(section.code(), section.maximum(), section.children());
    }

    private void checkRule(Leaf leaf) {
        switch (leaf.rule()) {
            case Binary _, Direct _ -> {}
            case Tier tier -> tier.check(leaf, defects);
            case Proportional proportional -> proportional.check(leaf, defects);
            case Deduction deduction -> deduction.check(leaf, defects);
            case Bonus bonus -> bonus.check(leaf, defects);
            case PeerRelative peers -> peers.check(leaf, defects);
        }
    }
}
