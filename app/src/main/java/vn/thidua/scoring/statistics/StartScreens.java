package vn.thidua.scoring.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.core.laboratory.FairStart;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.board.ScoredPeriods;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** Fills the page of the three starts. */
@Component
class StartScreens {

    private static final int DIGITS = 2;

    private final StartQueries starts;
    private final ScoredPeriods periods;
    private final ReportedFigures reported;

    StartScreens(StartQueries starts, ScoredPeriods periods, ReportedFigures reported) {
        this.starts = starts;
        this.periods = periods;
        this.reported = reported;
    }

    /**
     * What the address asks for.
     *
     * @param heads code of the indicator that says how many people a unit has
     * @param mayReadRestricted whether the reader may see restricted figures
     */
    record Asked(
            Optional<String> period, Optional<String> cluster, Optional<String> heads, boolean mayReadRestricted) {}

    /** @throws NotFound if period, cluster or indicator are given and not there for the reader */
    StartPage page(Scope scope, Asked asked) {
        String period = asked.period().or(periods::latest).orElse("");
        List<ScoredCluster> clusters = period.isEmpty() ? List.of() : starts.clusters(scope, period);
        if (clusters.isEmpty() && asked.cluster().isPresent()) {
            throw new NotFound("cluster", asked.cluster().get());
        }
        return new StartPage(
                text("title"),
                List.of(new Crumb(Texts.text("scoring.statistics.menu"), StatisticsController.PAGE)),
                periods.options(),
                period,
                clusters.isEmpty() ? Optional.empty() : Optional.of(content(scope, clusters, asked)));
    }

    /** Says whether the figures that {@code asked} reads are restricted. */
    boolean readsRestricted(String period, Asked asked) {
        return asked.mayReadRestricted()
                && chosen(period, asked).filter(IndicatorInfo::restricted).isPresent();
    }

    private StartPage.Content content(Scope scope, List<ScoredCluster> clusters, Asked asked) {
        ScoredCluster board = asked.cluster()
                .map(code -> clusters.stream()
                        .filter(one -> one.cluster().code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("cluster", code)))
                .orElse(clusters.getFirst());
        PeriodInfo period = board.period();
        Optional<IndicatorInfo> chosen = chosen(period.code(), asked);
        boolean isHidden = chosen.filter(one -> one.restricted() && !asked.mayReadRestricted())
                .isPresent();
        FairStart start = starts.start(scope, board, isHidden ? Optional.empty() : chosen.map(IndicatorInfo::code));
        return new StartPage.Content(
                clusters.stream()
                        .map(one -> one.cluster().code())
                        .map(code -> new Option(code, Texts.text("scoring.board.cluster", code)))
                        .toList(),
                board.cluster().code(),
                heads(period.code(), asked),
                isHidden ? "" : chosen.map(IndicatorInfo::code).orElse(""),
                remarks(period, chosen.isPresent(), isHidden, asked, start),
                board.table().rankedBy() == TableDocument.RankedBy.SCALED_TOTAL
                        ? Texts.text(
                                "scoring.board.ranking.total",
                                board.table().rules().maximum())
                        : Texts.text("scoring.board.ranking.total-raw"),
                start.lines().stream().map(line -> row(board, line)).toList());
    }

    /** @throws NotFound if the form of the period has no such indicator */
    private Optional<IndicatorInfo> chosen(String period, Asked asked) {
        return asked.heads()
                .filter(code -> !code.isEmpty())
                .map(code -> reported.indicators(period).stream()
                        .filter(indicator -> indicator.code().equals(code) && !indicator.derived())
                        .findFirst()
                        .orElseThrow(() -> new NotFound("indicator", code)));
    }

    private List<Option> heads(String period, Asked asked) {
        List<Option> heads = new ArrayList<>();
        heads.add(new Option("", text("heads.none")));
        reported.indicators(period).stream()
                .filter(indicator -> !indicator.derived() && indicator.decimals() == 0)
                .filter(indicator -> asked.mayReadRestricted() || !indicator.restricted())
                .forEach(indicator -> heads.add(new Option(
                        indicator.code(),
                        indicator.code() + " "
                                + indicator.name().in(Language.current().locale()))));
        return heads;
    }

    private static List<String> remarks(
            PeriodInfo period, boolean isChosen, boolean isHidden, Asked asked, FairStart start) {
        List<String> remarks = new ArrayList<>();
        if (isHidden) {
            remarks.add(text("remark.restricted"));
        } else if (!isChosen) {
            remarks.add(text(asked.mayReadRestricted() ? "remark.choose" : "remark.choose-restricted"));
        } else if (start.lines().stream().anyMatch(line -> line.perHead().isEmpty())) {
            remarks.add(text("remark.heads-missing"));
        }
        if (period.previous().isEmpty()) {
            remarks.add(text("remark.no-past"));
        } else if (start.lines().stream().allMatch(line -> line.againstPast().isEmpty())) {
            remarks.add(text("remark.past-none"));
        } else if (start.lines().stream().anyMatch(line -> line.againstPast().isEmpty())) {
            remarks.add(text("remark.past-missing"));
        }
        return remarks;
    }

    private static StartPage.Row row(ScoredCluster board, FairStart.Line line) {
        return new StartPage.Row(
                board.shortName(line.unit()),
                Formats.number(line.place()),
                Formats.number(board.unit(line.unit()).orElseThrow().total(), DIGITS),
                cell(line.perHead(), false),
                cell(line.againstPast(), true));
    }

    private static StartPage.Cell cell(Optional<FairStart.Standing> standing, boolean signed) {
        return standing.map(found -> new StartPage.Cell(
                        signed ? Formats.signed(found.value(), DIGITS) : Formats.number(found.value(), DIGITS),
                        Formats.number(found.place()),
                        found.up().orElse(0),
                        found.up().map(StartScreens::move).orElse("")))
                .orElseGet(() -> new StartPage.Cell(Formats.ABSENT, Formats.ABSENT, 0, ""));
    }

    private static String move(int up) {
        return up == 0
                ? Texts.text("scoring.laboratory.move.none")
                : Texts.text(up > 0 ? "scoring.laboratory.move.up" : "scoring.laboratory.move.down", Math.abs(up));
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("scoring.statistics.start." + key, arguments);
    }
}
