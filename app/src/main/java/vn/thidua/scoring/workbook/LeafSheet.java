package vn.thidua.scoring.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.scoring.Bonus;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.Limits;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Section;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;

/** Every criterion against every unit; sections and totals are sums of the cells above or below them. */
final class LeafSheet {

    private static final int FIRST_UNIT_COLUMN = 3;
    private static final int NARROWEST_CODE = 7;

    private final String name;
    private final List<SheetColumn> units;
    private final int digits;
    private final Map<String, Integer> rows = new HashMap<>();
    private int totalRow;

    private LeafSheet(String name, List<SheetColumn> units, int digits) {
        this.name = name;
        this.units = units;
        this.digits = digits;
    }

    /**
     * Adds a sheet with {@code nodes} and all that is under them.
     *
     * @param name name on the tab
     * @param head the title, then the notes under it
     * @param limits those of the sum of {@code nodes}
     */
    static LeafSheet write(
            WorkbookFile file,
            String name,
            List<String> head,
            List<Node> nodes,
            Limits limits,
            List<SheetColumn> units,
            int digits) {
        List<Integer> widths = Stream.concat(
                        Stream.of(codeWidth(nodes), 58, 8), units.stream().map(_ -> 9))
                .toList();
        LeafSheet leaves = new LeafSheet(name, units, digits);
        WorkbookSheet sheet = file.sheet(name, widths);
        sheet.title(head.getFirst());
        head.subList(1, head.size()).forEach(sheet::note);
        sheet.header(Stream.concat(
                        Stream.of(Words.vi("code"), Words.vi("criterion"), Words.vi("maximum")),
                        units.stream().map(SheetColumn::name))
                .toArray(String[]::new));
        leaves.fill(sheet, nodes, limits);
        sheet.note(Words.vi("leaves.note"));
        return leaves;
    }

    /** Returns a reference to the points of {@code unit} in the section or criterion called {@code code}. */
    String reference(SheetColumn unit, String code) {
        return reference(unit, Objects.requireNonNull(rows.get(code)));
    }

    /** Returns a reference to the total of {@code unit}, which stands there if there are several nodes. */
    String totalReference(SheetColumn unit) {
        return reference(unit, totalRow);
    }

    private String reference(SheetColumn unit, int row) {
        return "'" + name + "'!" + column(units.indexOf(unit)) + row;
    }

    /** Returns how wide the column of codes is, so that every code of {@code nodes} stands on one line. */
    static int codeWidth(List<Node> nodes) {
        return nodes.stream()
                .mapToInt(node -> Math.max(
                        node.code().length() + 1, node instanceof Section section ? codeWidth(section.children()) : 0))
                .max()
                .stream()
                .map(longest -> Math.max(NARROWEST_CODE, longest))
                .findFirst()
                .orElse(NARROWEST_CODE);
    }

    private void fill(WorkbookSheet sheet, List<Node> nodes, Limits limits) {
        plan(nodes, sheet.nextRow());
        for (Node node : nodes) {
            add(sheet, node);
        }
        if (nodes.size() > 1) {
            totalRow = sheet.total(line(
                    "",
                    Words.vi("total"),
                    sum(nodes.stream().map(Node::maximum).toList()),
                    unit -> total(unit, nodes, limits)));
        }
    }

    /** Gives every node its row before the first formula names one. */
    private int plan(List<Node> nodes, int next) {
        int row = next;
        for (Node node : nodes) {
            rows.put(node.code(), row++);
            if (node instanceof Section section) {
                row = plan(section.children(), row);
            }
        }
        return row;
    }

    private void add(WorkbookSheet sheet, Node node) {
        switch (node) {
            case Section section -> {
                sheet.total(
                        line(section.code(), section.name().vi(), section.maximum(), unit -> subtotal(unit, section)));
                section.children().forEach(child -> add(sheet, child));
            }
            case Leaf leaf ->
                sheet.row(line(leaf.code(), leaf.name().vi(), leaf.maximum(), unit -> points(unit, leaf)));
        }
    }

    private SheetCell[] line(String code, String title, BigDecimal maximum, Function<SheetColumn, SheetCell> cell) {
        List<SheetCell> cells = new ArrayList<>();
        cells.add(SheetCell.text(code));
        cells.add(SheetCell.text(title));
        cells.add(SheetCell.figure(maximum, digits));
        units.forEach(unit -> cells.add(cell.apply(unit)));
        return cells.toArray(SheetCell[]::new);
    }

    private SheetCell points(SheetColumn unit, Leaf leaf) {
        return switch (unit.leaf(leaf.code()).outcome()) {
            case LeafOutcome.Scored(BigDecimal points) -> SheetCell.figure(points, digits);
            case LeafOutcome.NotAssigned _ -> SheetCell.text(Words.vi("not-assigned"));
            case LeafOutcome.Unscored _ -> SheetCell.text(Words.vi("unscored"));
        };
    }

    /** A section with limits inside it cannot be summed from its leaves; its points then stand as a figure. */
    private SheetCell subtotal(SheetColumn unit, Section section) {
        List<Leaf> leaves = leaves(section.children());
        if (hasLimits(section.children()) || !canBeFormula(section.limits())) {
            return SheetCell.figure(unit.section(section.code()).points(), digits);
        }
        String base = sum(unit, leaves.stream().filter(leaf -> !isBonus(leaf)).toList());
        String bonus = sum(unit, leaves.stream().filter(LeafSheet::isBonus).toList());
        String formula = Stream.of(
                        section.limits()
                                .floor()
                                .map(floor -> "MAX(" + base + "," + floor.toPlainString() + ")")
                                .orElse(base),
                        section.limits()
                                .bonusCap()
                                .filter(_ -> !bonus.isEmpty())
                                .map(cap -> "MIN(" + bonus + "," + cap.toPlainString() + ")")
                                .orElse(bonus))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("+"));
        // Ten digits drop what binary sums add behind the points and keep every digit that the points have.
        return SheetCell.formula("ROUND(" + formula + ",10)", digits);
    }

    private SheetCell total(SheetColumn unit, List<Node> nodes, Limits limits) {
        return limits.equals(Limits.NONE)
                ? SheetCell.formula("ROUND(" + sum(unit, nodes) + "," + digits + ")", digits)
                : SheetCell.figure(unit.sheet().total(), digits);
    }

    private String sum(SheetColumn unit, List<? extends Node> nodes) {
        return nodes.isEmpty()
                ? ""
                : nodes.stream()
                        .map(node -> column(units.indexOf(unit)) + rows.get(node.code()))
                        .collect(Collectors.joining(",", "SUM(", ")"));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Leaf> leaves(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> switch (node) {
                    case Section section -> leaves(section.children()).stream();
                    case Leaf leaf -> Stream.of(leaf);
                })
                .toList();
    }

    private static boolean hasLimits(List<Node> nodes) {
        return nodes.stream()
                .anyMatch(node -> node instanceof Section section
                        && (!section.limits().equals(Limits.NONE) || hasLimits(section.children())));
    }

    /** A deduction cap and a ceiling look at more than the points that stand in the sheet. */
    private static boolean canBeFormula(Limits limits) {
        return limits.deductionCap().isEmpty() && limits.ceiling().isEmpty();
    }

    private static boolean isBonus(Leaf leaf) {
        return leaf.rule() instanceof Bonus;
    }

    private static String column(int unit) {
        return letters(FIRST_UNIT_COLUMN + unit);
    }

    /** Returns the letters of a column, counted from 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }
}
