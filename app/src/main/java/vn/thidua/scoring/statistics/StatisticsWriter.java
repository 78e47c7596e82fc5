package vn.thidua.scoring.statistics;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.core.laboratory.AtMaximum;
import vn.thidua.core.round.Column;
import vn.thidua.core.scorers.Difference;
import vn.thidua.core.scorers.Habit;
import vn.thidua.core.scorers.Mark;
import vn.thidua.core.scorers.Mutual;
import vn.thidua.core.scorers.Scorer;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Node;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Writes out how scorers score. It says by how much things differ, and draws no conclusion from a handful of them. */
final class StatisticsWriter {

    private static final int DIGITS = 2;
    private static final List<Column> COLUMNS = List.of(Column.SELF, Column.PEER, Column.HEAD, Column.SETTLED);

    private final Map<String, String> names;

    /** @param names how units are called in tables, by code */
    StatisticsWriter(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    static List<String> columns() {
        return COLUMNS.stream().map(StatisticsWriter::column).toList();
    }

    List<StatisticsPage.Scorer> scorers(List<Mark> marks) {
        return Habit.of(marks).stream().map(this::scorer).toList();
    }

    private StatisticsPage.Scorer scorer(Habit habit) {
        return new StatisticsPage.Scorer(
                name(habit.scorer()),
                column(habit.scorer().column()),
                text("scorer.counts", habit.units(), habit.marks()),
                difference(habit.difference(), habit.isSmall()),
                habit.isSmall()
                        ? Formats.ABSENT
                        : habit.difference()
                                .spread()
                                .map(share -> Formats.percent(share, 1))
                                .orElse(Formats.ABSENT),
                text("scorer.changed", habit.raised(), habit.lowered(), habit.marks()),
                habit.isSmall() ? text("small", Habit.FEWEST_MARKS) : "");
    }

    /** The sum is always shown; a share only where there is enough to take one of. */
    private static String difference(Difference difference, boolean isSmall) {
        if (difference.marks() == 0) {
            return text("unsettled");
        }
        String points = Formats.signed(difference.points(), DIGITS);
        return isSmall
                ? text("difference.small", points, difference.maximum(), difference.marks())
                : text(
                        "difference",
                        points,
                        difference.maximum(),
                        Formats.signedPercent(difference.percent().orElseThrow(), 1),
                        difference.marks());
    }

    /** Those that stand out first, then those that say something, then the others. */
    List<StatisticsPage.Pair> pairs(List<Mark> marks) {
        return Mutual.of(marks).stream()
                .sorted(Comparator.comparing(Mutual::isSmall)
                        .thenComparing(
                                Comparator.comparing(Mutual::isAboveUsual).reversed()))
                .map(this::pair)
                .toList();
    }

    private StatisticsPage.Pair pair(Mutual pair) {
        boolean isSmall = pair.isSmall();
        return new StatisticsPage.Pair(
                text("pair.names", name(pair.one().scorer()), name(pair.other().scorer())),
                side(pair.one(), pair.other(), isSmall),
                side(pair.other(), pair.one(), isSmall),
                isSmall ? text("small", Habit.FEWEST_MARKS) : text(pair.isAboveUsual() ? "pair.above" : "pair.usual"));
    }

    private String side(Mutual.Side side, Mutual.Side other, boolean isSmall) {
        return text(
                "pair.side",
                name(side.scorer()),
                column(side.scorer().column()).toLowerCase(Locale.ROOT),
                name(other.scorer()),
                difference(side.there(), isSmall),
                side.elsewhere().marks() == 0 ? text("pair.no-usual") : difference(side.elsewhere(), isSmall));
    }

    List<StatisticsPage.Full> units(List<ScoredRound> rounds) {
        return full(rounds, filled -> names.getOrDefault(filled.unit(), filled.unit()));
    }

    List<StatisticsPage.Full> sections(List<ScoredRound> rounds) {
        return full(rounds, filled -> section(filled.section()));
    }

    private static List<StatisticsPage.Full> full(List<ScoredRound> rounds, Function<ScoredRound.Filled, String> line) {
        Map<String, List<ScoredRound.Filled>> lines = rounds.stream()
                .flatMap(round -> round.filled().stream())
                .collect(Collectors.groupingBy(line, LinkedHashMap::new, Collectors.toList()));
        return lines.entrySet().stream()
                .map(entry -> new StatisticsPage.Full(entry.getKey(), shares(entry.getValue())))
                .toList();
    }

    private static List<String> shares(List<ScoredRound.Filled> filled) {
        Map<Column, List<ScoredRound.Filled>> byColumn = filled.stream()
                .collect(Collectors.groupingBy(
                        ScoredRound.Filled::column, () -> new EnumMap<>(Column.class), Collectors.toList()));
        return COLUMNS.stream()
                .map(column -> share(Optional.ofNullable(byColumn.get(column)).orElse(List.of())))
                .toList();
    }

    private static String share(List<ScoredRound.Filled> filled) {
        int full = Math.toIntExact(
                filled.stream().filter(ScoredRound.Filled::isFull).count());
        return new AtMaximum(full, filled.size())
                .percent()
                .map(percent -> text("full.share", full, filled.size(), Formats.percent(percent, 1)))
                .orElse(Formats.ABSENT);
    }

    private String name(Scorer scorer) {
        return scorer.unit().isEmpty() ? text("standing-body") : names.getOrDefault(scorer.unit(), scorer.unit());
    }

    private static String section(Node section) {
        Label name = section.name();
        return text("section", section.code(), Language.current() == Language.VI ? name.vi() : name.en());
    }

    private static String column(Column column) {
        return text("column." + column.name().toLowerCase(Locale.ROOT));
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("scoring.statistics." + key, arguments);
    }
}
