package vn.thidua.scoring.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.core.ranking.Decision;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Section;
import vn.thidua.organization.Unit;
import vn.thidua.scoring.table.Standing;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.why.GradeWords;
import vn.thidua.web.ChartData;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** Writes out one score board for the screen. */
final class BoardWriter {

    private static final int DIGITS = 2;

    private final ScoredCluster board;
    private final TableDocument table;
    private final BoardAddress address;
    private final GradeWords grades;

    BoardWriter(ScoredCluster board, BoardAddress address) {
        this.board = board;
        this.table = board.table();
        this.address = address;
        this.grades = new GradeWords(Language.current(), table, board::shortName, board.restricted());
    }

    BoardPage.Content content(List<Option> clusters, Optional<WhyPanel> panel) {
        return new BoardPage.Content(
                head(),
                clusters,
                address.cluster(),
                sections(),
                address.section().orElse(""),
                ranking(),
                chart(),
                new HeatWriter(board, address).heat(),
                board.unplaced().stream().map(Unit::shortName).collect(Collectors.joining(", ")),
                panel);
    }

    private BoardPage.Head head() {
        boolean provisional = board.standing() == Standing.PROVISIONAL;
        return new BoardPage.Head(
                provisional ? Tone.WAIT : Tone.DONE,
                text(provisional ? "provisional" : "final"),
                text(
                        "table-facts",
                        table.name().in(Language.current().locale()),
                        table.version(),
                        table.signedOn(),
                        table.rules().maximum()),
                table.invented(),
                address.workbook(),
                board.isWhole() ? address.projector() : "");
    }

    private List<Option> sections() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", text("filter.all-sections")));
        for (Node node : table.rules().nodes()) {
            if (node instanceof Section section) {
                options.add(new Option(section.code(), section.code() + " " + HeatWriter.name(section)));
            }
        }
        return options;
    }

    private BoardPage.Ranking ranking() {
        boolean scaled = table.rankedBy() == TableDocument.RankedBy.SCALED_TOTAL;
        return new BoardPage.Ranking(
                text(board.standing() == Standing.PROVISIONAL ? "ranking.title" : "ranking.title-final"),
                text("ranking.caption", board.units().size(), address.cluster()),
                scaled ? text("ranking.total", table.rules().maximum()) : text("ranking.total-raw"),
                scaled,
                !table.grading().grades().isEmpty(),
                board.percentAtMaximum()
                        .map(percent -> Formats.percent(percent, 1))
                        .orElse(Formats.ABSENT),
                board.scored().stream().map(this::row).toList());
    }

    private BoardPage.Ranking.Row row(ScoredUnit unit) {
        return new BoardPage.Ranking.Row(
                unit.isBarred() ? Formats.ABSENT : Integer.toString(unit.place()),
                address.place(unit.unit().code()),
                address.placePanel(unit.unit().code()),
                unit.unit().shortName(),
                Formats.number(unit.sheet().total(), DIGITS),
                Formats.number(unit.sheet().assignedMaximum(), DIGITS),
                Formats.number(unit.total(), DIGITS),
                Formats.percent(unit.percent(), 1),
                unit.unscored().size(),
                unit.unscored().stream().map(score -> score.leaf().code()).collect(Collectors.joining(", ")),
                unit.isBarred() ? barred(unit) : decision(unit.decision()),
                unit.rated().map(grades::grade).orElse(""),
                unit.rated().map(grades::why).orElse(List.of()));
    }

    private static String barred(ScoredUnit unit) {
        return text("ranking.decision.barred", HeatWriter.names(unit.barring()));
    }

    private String decision(Decision decision) {
        return switch (decision) {
            case Decision.ByTotal() -> text("ranking.decision.total");
            case Decision.ByTieBreak(var tie) ->
                tie.key().startsWith(Places.SECTION)
                        ? text("ranking.decision.section", tie.key().substring(Places.SECTION.length()))
                        : text("ranking.decision.figure", tie.key().substring(Places.FIGURE.length()));
            case Decision.Shared(List<String> others) ->
                text(
                        "ranking.decision.shared",
                        others.stream().map(board::shortName).collect(Collectors.joining(", ")));
        };
    }

    private Optional<BoardPage.Chart> chart() {
        List<ScoredUnit> units = board.units();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        ChartData data = new ChartData(
                "rank",
                Map.of(
                        "names",
                                units.stream()
                                        .map(unit -> unit.unit().shortName())
                                        .toList(),
                        "values", units.stream().map(ScoredUnit::total).toList(),
                        "digits", DIGITS,
                        "max", table.rules().maximum().max(units.getFirst().total()),
                        "none", text("chart.none")));
        return Optional.of(new BoardPage.Chart(data, finding(units)));
    }

    private String finding(List<ScoredUnit> units) {
        ScoredUnit first = units.getFirst();
        BigDecimal ahead = first.total().subtract(units.getLast().total());
        return units.size() == 1
                ? text("chart.finding-one", first.unit().shortName(), first.total())
                : text("chart.finding", first.unit().shortName(), first.total(), ahead);
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("scoring.board." + key, arguments);
    }
}
