package vn.thidua.scoring.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.web.Crumb;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** Fills the screens of the score boards. */
@Component
class BoardScreens {

    private final BoardQueries boards;
    private final ScoredPeriods periods;
    private final ReportedFigures reported;

    BoardScreens(BoardQueries boards, ScoredPeriods periods, ReportedFigures reported) {
        this.boards = boards;
        this.periods = periods;
        this.reported = reported;
    }

    /**
     * Who looks.
     *
     * @param mayReadRestricted whether figures of restricted indicators may be seen
     * @param day the day whose clusters and names are asked for; empty for the last day of the period
     */
    record Reader(Scope scope, boolean mayReadRestricted, Optional<LocalDate> day) {}

    /** @throws NotFound if period, cluster or section are given and not there for the reader */
    BoardPage page(Reader reader, Optional<String> period, Optional<String> cluster, Optional<String> section) {
        Optional<String> shown = period.or(periods::latest);
        List<ScoredCluster> all = shown.map(code -> boards.boards(reader.scope(), code, reader.day()))
                .orElse(List.of());
        if (all.isEmpty()) {
            return empty(shown.orElse(""));
        }
        ScoredCluster board = cluster.map(code -> all.stream()
                        .filter(candidate -> candidate.cluster().code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("cluster", code)))
                .orElse(all.getFirst());
        return page(all, board, section, Optional.empty());
    }

    /** @throws NotFound if the unit, the criterion or the section is not there for the reader */
    BoardPage pageWithPanel(
            Reader reader, Optional<String> period, Optional<String> section, String unit, Optional<String> node) {
        List<ScoredCluster> all = boards(reader, period);
        ScoredCluster board = boardOf(all, unit);
        WhyPanel panel = panel(reader, board, section, unit, node);
        return page(all, board, section, Optional.of(panel));
    }

    /** @throws NotFound if the unit or the criterion is not there for the reader */
    WhyPanel panel(
            Reader reader, Optional<String> period, Optional<String> section, String unit, Optional<String> node) {
        return panel(reader, boardOf(boards(reader, period), unit), section, unit, node);
    }

    /**
     * Returns the period that {@code asked} means.
     *
     * @throws NotFound if none is asked for and none is on record
     */
    String period(Optional<String> asked) {
        return asked.or(periods::latest).orElseThrow(() -> new NotFound("period", "latest"));
    }

    private List<ScoredCluster> boards(Reader reader, Optional<String> period) {
        return period.or(periods::latest)
                .map(code -> boards.boards(reader.scope(), code, reader.day()))
                .orElse(List.of());
    }

    private static ScoredCluster boardOf(List<ScoredCluster> all, String unit) {
        return all.stream()
                .filter(board -> board.unit(unit).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("scored unit", unit));
    }

    private WhyPanel panel(
            Reader reader, ScoredCluster board, Optional<String> section, String unit, Optional<String> node) {
        ScoredUnit scored = board.unit(unit).orElseThrow(() -> new NotFound("scored unit", unit));
        BoardAddress address = address(board, section);
        return node.map(code -> panel(reader, board, address, scored, code))
                .orElseGet(() -> new PlaceWriter(board, scored, address, reader.mayReadRestricted()).panel());
    }

    private WhyPanel panel(Reader reader, ScoredCluster board, BoardAddress address, ScoredUnit unit, String node) {
        Map<String, IndicatorInfo> indicators = reported
                .indicators(board.period().code())
                .stream()
                .collect(Collectors.toMap(IndicatorInfo::code, Function.identity()));
        return new PanelWriter(board, unit, address, indicators, Language.current(), reader.mayReadRestricted())
                .panel(node);
    }

    private BoardPage page(
            List<ScoredCluster> all, ScoredCluster board, Optional<String> section, Optional<WhyPanel> panel) {
        BoardAddress address = address(board, section.filter(code -> !code.isEmpty()));
        String cluster = board.cluster().code();
        return new BoardPage(
                Texts.text(
                        "scoring.board.title",
                        board.period().name().in(Language.current().locale()),
                        cluster),
                List.of(new Crumb(Texts.text("scoring.board.menu"), BoardAddress.BOARD)),
                periods.options(),
                board.period().code(),
                Optional.of(new BoardWriter(board, address).content(clusters(all), panel)));
    }

    private BoardPage empty(String period) {
        return new BoardPage(
                Texts.text("scoring.board.title-empty"), List.of(), periods.options(), period, Optional.empty());
    }

    private static List<Option> clusters(List<ScoredCluster> all) {
        return all.stream()
                .map(board -> board.cluster().code())
                .map(code -> new Option(code, Texts.text("scoring.board.cluster", code)))
                .toList();
    }

    private static BoardAddress address(ScoredCluster board, Optional<String> section) {
        return new BoardAddress(board.period().code(), board.cluster().code(), section);
    }
}
