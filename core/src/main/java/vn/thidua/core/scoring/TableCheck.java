package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        table.limits().check(table.code(), table.maximum(), defects);
        checkChildren(table.code(), table.maximum(), table.nodes());
        checkOffences();
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
        section.limits().check(section.code(), section.maximum(), defects);
        checkChildren(section.code(), section.maximum(), section.children());
    }

    private void checkRule(Leaf leaf) {
        switch (leaf.rule()) {
            case Binary _, WeightedTasks _, StartingPoints _ -> {}
            case Direct direct -> direct.check(leaf, defects);
            case Tier tier -> tier.check(leaf, defects);
            case Lateness lateness -> lateness.check(leaf, defects);
            case Derived derived -> derived.check(leaf, defects);
            case Proportional proportional -> proportional.check(leaf, defects);
            case Deduction deduction -> deduction.check(leaf, defects);
            case Bonus bonus -> bonus.check(leaf, defects);
            case PeerRelative peers -> peers.check(leaf, defects);
        }
    }

    private void checkOffences() {
        Set<String> known = new HashSet<>();
        Set<String> leaves = table.leaves().stream().map(Leaf::code).collect(Collectors.toSet());
        for (Offence offence : table.offences()) {
            if (offence.code().isBlank()) {
                defects.add(TableDefect.Kind.CODE_BLANK, offence.code(), Optional.empty());
            } else if (!known.add(offence.code())) {
                defects.add(TableDefect.Kind.CODE_DUPLICATE, offence.code(), Optional.empty());
            }
            if (offence.consequences().isEmpty()) {
                defects.add(TableDefect.Kind.OFFENCE_WITHOUT_CONSEQUENCE, offence.code(), Optional.empty());
            }
            for (Offence.Consequence consequence : offence.consequences()) {
                if (consequence instanceof Offence.Consequence.LeafZeroed(String leaf) && !leaves.contains(leaf)) {
                    defects.add(TableDefect.Kind.OFFENCE_LEAF_UNKNOWN, offence.code(), Optional.empty());
                }
            }
        }
    }
}
