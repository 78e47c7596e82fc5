package vn.thidua.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.document.NumberSpelling;
import vn.thidua.document.Spelling;
import vn.thidua.organization.SearchKey;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/**
 * Reads the rows of a score table as officers write it in Excel: numbers, content, maximum, remarks. What is ambiguous is named and
 * never guessed. Pure: the same rows give the same outline.
 *
 * <p>Rows under a criterion that have no points of their own say how it is scored; they become its remark.
 */
final class OutlineReader {

    private static final NumberSpelling NUMBERS = new NumberSpelling(2, false, List.of("điểm", "đ", "points"));
    private static final Pattern TWO = Pattern.compile(".*[0-9]\\s*([-–/]|đến|to)\\s*[0-9].*");
    private static final List<String> TOTALS = List.of("tong cong", "tong diem", "tong so diem", "total");
    private static final int MOST_DIGITS = 6;

    private final List<LineDefect> defects = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Numbering numbering = new Numbering();
    private final Map<Mark.Style, Mark> lastOfStyle = new EnumMap<>(Mark.Style.class);
    private Optional<Total> total = Optional.empty();

    private OutlineReader() {}

    private record Total(int line, BigDecimal points) {}

    /** A row that is a node, before it is known what is under it. */
    private record Item(
            int line, int depth, String part, String name, Optional<BigDecimal> maximum, boolean told, String remark) {

        private Item remarked(String more) {
            String joined =
                    Stream.of(remark, more).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
            return new Item(line, depth, part, name, maximum, told, joined);
        }
    }

    static OutlineTable read(List<OutlineRow> rows) {
        OutlineReader reader = new OutlineReader();
        Headings.find(rows, reader.defects).ifPresent(headings -> reader.read(rows, headings));
        return reader.table();
    }

    private void read(List<OutlineRow> rows, Headings headings) {
        rows.stream()
                .filter(row -> row.line() > headings.row().line() && !row.isBlank() && !headings.isRepeatedBy(row))
                .forEach(row -> read(row, headings));
    }

    private void read(OutlineRow row, Headings headings) {
        String content = row.cell(headings.content());
        String written = row.cell(headings.number());
        String maximum = row.cell(headings.maximum());
        if (isTotal(content) || isTotal(written)) {
            points(row.line(), maximum).ifPresent(points -> total = Optional.of(new Total(row.line(), points)));
            return;
        }
        List<String> split = written.isEmpty() ? Mark.split(content) : List.of();
        String number = split.isEmpty() ? written : split.getFirst();
        String name = split.isEmpty() ? content : split.getLast();
        List<Mark> readings = Mark.of(number);
        if (readings.isEmpty()) {
            unnumbered(row, number, name, maximum);
            return;
        }
        if (name.isEmpty()) {
            refuse(row.line(), IntakeViolation.CONTENT_MISSING, number);
        }
        Numbering.Placed placed = numbering.place(readings);
        check(row.line(), number, placed);
        lastOfStyle.put(placed.mark().style(), placed.mark());
        items.add(new Item(
                row.line(),
                placed.depth(),
                placed.mark().code(placed.position()),
                name,
                points(row.line(), maximum),
                !maximum.isEmpty(),
                row.cell(headings.remark())));
    }

    private void unnumbered(OutlineRow row, String number, String name, String maximum) {
        if (!number.isEmpty()) {
            refuse(row.line(), IntakeViolation.NUMBER_UNREADABLE, number);
        } else if (!maximum.isEmpty() || items.isEmpty()) {
            if (!name.isEmpty() && !maximum.isEmpty()) {
                refuse(row.line(), IntakeViolation.NUMBER_MISSING, name);
            }
        } else {
            items.set(items.size() - 1, items.getLast().remarked(name));
        }
    }

    private void check(int line, String number, Numbering.Placed placed) {
        Mark mark = placed.mark();
        if (!placed.isNext(Optional.ofNullable(lastOfStyle.get(mark.style())))) {
            refuse(
                    line,
                    IntakeViolation.NUMBER_GAP,
                    number,
                    placed.before().map(Mark::own).orElse("–"));
        }
        List<String> above = numbering.above(placed.depth());
        int from = Math.max(0, above.size() - mark.above().size());
        if (!mark.above().isEmpty() && !above.subList(from, above.size()).equals(mark.above())) {
            refuse(line, IntakeViolation.NUMBER_STRAY, number, above.isEmpty() ? "–" : String.join(".", above));
        }
    }

    private static boolean isTotal(String text) {
        String key = SearchKey.of(text);
        return key.equals("cong") || TOTALS.stream().anyMatch(key::startsWith);
    }

    private Optional<BigDecimal> points(int line, String written) {
        return switch (NUMBERS.read(written)) {
            case Spelling.Blank _, Spelling.Dash _ -> Optional.empty();
            case Spelling.Exact(BigDecimal value)
            when value.stripTrailingZeros().scale() <= MOST_DIGITS && value.precision() - value.scale() <= 9 ->
                Optional.of(value);
            case Spelling.Either _ -> {
                refuse(line, IntakeViolation.TWO_MAXIMA, written);
                yield Optional.empty();
            }
            case Spelling.Exact _, Spelling.Percentage _, Spelling.Words _ -> {
                refuse(
                        line,
                        TWO.matcher(written).matches()
                                ? IntakeViolation.TWO_MAXIMA
                                : IntakeViolation.MAXIMUM_UNREADABLE,
                        written);
                yield Optional.empty();
            }
        };
    }

    private OutlineTable table() {
        List<OutlineNode> nodes = nodes(0, items.size(), "");
        if (nodes.isEmpty() && defects.isEmpty()) {
            refuse(1, IntakeViolation.NOTHING_READ);
        }
        checkCodes(nodes, new HashSet<>());
        Optional<BigDecimal> sum = sum(nodes);
        total.ifPresent(given -> sum.filter(found -> found.compareTo(given.points()) != 0)
                .ifPresent(found -> refuse(given.line(), IntakeViolation.TOTAL_DIFFERS, given.points(), found)));
        defects.sort(Comparator.comparingInt(LineDefect::line));
        return new OutlineTable(nodes, total.map(Total::points).or(() -> sum), defects);
    }

    /** Makes nodes of the items from {@code from} on, before {@code to}, which all are under {@code parent}. */
    private List<OutlineNode> nodes(int from, int to, String parent) {
        List<OutlineNode> nodes = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at + 1;
            while (end < to && items.get(end).depth() > items.get(at).depth()) {
                end++;
            }
            nodes.add(node(items.get(at), items.subList(at + 1, end), at + 1, end, parent));
            at = end;
        }
        return nodes;
    }

    private OutlineNode node(Item item, List<Item> under, int from, int to, String parent) {
        String code = parent.isEmpty() ? item.part() : parent + "." + item.part();
        boolean explains = item.maximum().isPresent() && under.stream().noneMatch(Item::told);
        if (under.isEmpty() || explains) {
            if (item.maximum().isEmpty() && !item.told()) {
                refuse(item.line(), IntakeViolation.MAXIMUM_MISSING, code);
            }
            Item whole = item;
            for (Item remark : under) {
                whole = whole.remarked(remark.name()).remarked(remark.remark());
            }
            return new OutlineNode(item.line(), code, item.name(), item.maximum(), whole.remark(), List.of());
        }
        List<OutlineNode> children = nodes(from, to, code);
        Optional<BigDecimal> sum = sum(children);
        item.maximum()
                .flatMap(maximum -> sum.filter(found -> found.compareTo(maximum) != 0))
                .ifPresent(found -> refuse(
                        item.line(),
                        IntakeViolation.MAXIMA_DIFFER,
                        code,
                        item.maximum().orElseThrow(),
                        found));
        return new OutlineNode(item.line(), code, item.name(), item.maximum().or(() -> sum), item.remark(), children);
    }

    private void checkCodes(List<OutlineNode> nodes, Set<String> known) {
        for (OutlineNode node : nodes) {
            if (!known.add(node.code())) {
                refuse(node.line(), IntakeViolation.CODE_TWICE, node.code());
            }
            checkCodes(node.children(), known);
        }
    }

    /** Returns the sum of the maxima; empty if there are none, or one is not known. */
    private static Optional<BigDecimal> sum(List<OutlineNode> nodes) {
        boolean known = !nodes.isEmpty()
                && nodes.stream().allMatch(node -> node.maximum().isPresent());
        return known
                ? nodes.stream().flatMap(node -> node.maximum().stream()).reduce(BigDecimal::add)
                : Optional.empty();
    }

    private void refuse(int line, IntakeViolation code, Object... arguments) {
        defects.add(new LineDefect("", line, Violation.of(code, arguments)));
    }
}
