package vn.thidua.reporting.consolidation;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.web.ChartData;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** Fills the charts of the home page. Restricted indicators are never in them. */
@Component
class ChartTileQueries {

    private static final String KEY = "reporting.consolidation.tile.";
    private static final int FURTHEST = 10;
    private static final int LONGEST_LABEL = 34;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A bar; empty if there is nothing to draw. */
    private record Bar(String name, Optional<BigDecimal> value, String words) {}

    private final Permissions permissions;
    private final ReportedFigures reported;

    ChartTileQueries(Permissions permissions, ReportedFigures reported) {
        this.permissions = permissions;
        this.reported = reported;
    }

    /** Returns which part of its annual targets each unit is on schedule with. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ChartTile> onSchedule(Actor actor) {
        Scope scope = scope(actor);
        return latest(scope).flatMap(data -> {
            Map<String, UnitFigures> byUnit = new HashMap<>();
            reported.unitFigures(scope, data.period().code())
                    .forEach(figures -> byUnit.put(figures.unit().code(), figures));
            List<Indicator> counted = counted(data);
            List<Bar> bars = data.whole().units().stream()
                    .map(unit -> bar(unit, Optional.ofNullable(byUnit.get(unit.code())), counted, data))
                    .sorted(highestFirst())
                    .toList();
            List<Bar> drawn = drawn(bars);
            return drawn.size() < 2
                    ? Optional.empty()
                    : Optional.of(new ChartTile(
                            text(KEY + "schedule"),
                            chart(bars, Map.of("max", HUNDRED, "unit", " %", "digits", 0)),
                            text(
                                    KEY + "schedule.finding",
                                    drawn.size(),
                                    drawn.getFirst().name(),
                                    drawn.getFirst().words(),
                                    drawn.getLast().name(),
                                    drawn.getLast().words()),
                            text(KEY + "schedule.caption", data.period().share()),
                            List.of(text("reporting.unit"), text(KEY + "schedule.column")),
                            rows(bars)));
        });
    }

    /** Returns the cumulative indicators that are furthest from their annual target, all units together. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ChartTile> furthest(Actor actor) {
        return latest(scope(actor)).flatMap(data -> {
            List<String> counted = counted(data).stream().map(Indicator::code).toList();
            List<Bar> bars = data.indicators().stream()
                    .filter(info -> counted.contains(info.code()))
                    .map(info -> bar(info, data))
                    .filter(bar -> bar.value().isPresent())
                    .sorted(highestFirst().reversed())
                    .toList();
            BigDecimal due = BigDecimal.valueOf(data.period().share());
            long below = bars.stream()
                    .filter(bar -> bar.value().orElseThrow().compareTo(due) < 0)
                    .count();
            List<Bar> lowest = bars.subList(0, Math.min(FURTHEST, bars.size()));
            return lowest.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ChartTile(
                            text(KEY + "targets"),
                            chart(lowest, Map.of("unit", " %", "target", due, "targetLabel", Formats.percent(due, 0))),
                            text(
                                    KEY + "targets.finding",
                                    lowest.getFirst().name(),
                                    lowest.getFirst().words(),
                                    below,
                                    due),
                            text(KEY + "targets.caption", due, below),
                            List.of(text("reporting.indicator"), text("reporting.consolidation.percent")),
                            rows(lowest)));
        });
    }

    private Scope scope(Actor actor) {
        return permissions.scope(actor, ReportingPermission.READ_FIGURES);
    }

    private Optional<ConsolidatedPeriod> latest(Scope scope) {
        return reported.periods().stream()
                .findFirst()
                .map(period -> reported.consolidated(scope, period.code()))
                .filter(data -> !data.whole().units().isEmpty());
    }

    /** Only what adds up over the year and is wished to grow has a schedule. */
    private static List<Indicator> counted(ConsolidatedPeriod data) {
        return data.indicators().stream()
                .filter(info -> !info.restricted() && info.direction() != Direction.LOWER)
                .map(info -> data.whole().figure(info.code()).indicator())
                .filter(indicator -> indicator.acrossPeriods() instanceof Aggregation.Sum
                        && indicator.acrossUnits() instanceof Aggregation.Sum)
                .toList();
    }

    private static Bar bar(Unit unit, Optional<UnitFigures> figures, List<Indicator> counted, ConsolidatedPeriod data) {
        BigDecimal share = BigDecimal.valueOf(data.period().share());
        int all = 0;
        int onSchedule = 0;
        for (Indicator indicator : counted) {
            Optional<BigDecimal> target =
                    figures.map(known -> known.targets().get(indicator.code())).filter(value -> value.signum() > 0);
            Optional<BigDecimal> figure = figures.map(known -> known.figures().get(indicator.code()));
            if (target.isPresent() && figure.isPresent()) {
                all++;
                boolean reached =
                        figure.get().multiply(HUNDRED).compareTo(target.get().multiply(share)) >= 0;
                onSchedule += reached ? 1 : 0;
            }
        }
        return all == 0
                ? new Bar(unit.shortName(), Optional.empty(), text(KEY + "none"))
                : new Bar(
                        unit.shortName(),
                        Optional.of(HUNDRED.multiply(BigDecimal.valueOf(onSchedule))
                                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)),
                        text(KEY + "schedule.value", onSchedule, all));
    }

    private static Bar bar(IndicatorInfo info, ConsolidatedPeriod data) {
        Optional<BigDecimal> percent =
                data.whole().figure(info.code()).progress().percent();
        return new Bar(
                info.code() + " " + info.name().in(Language.current().locale()),
                percent,
                percent.map(value -> Formats.percent(value, 1)).orElse(Formats.ABSENT));
    }

    private static Comparator<Bar> highestFirst() {
        return Comparator.comparing((Bar bar) -> bar.value().orElse(BigDecimal.ONE.negate()))
                .reversed();
    }

    private static List<Bar> drawn(List<Bar> bars) {
        return bars.stream().filter(bar -> bar.value().isPresent()).toList();
    }

    private static ChartData chart(List<Bar> bars, Map<String, Object> more) {
        Map<String, Object> members = new HashMap<>(more);
        members.put("names", bars.stream().map(bar -> shortened(bar.name())).toList());
        List<Object> values = new ArrayList<>();
        bars.forEach(bar -> values.add(bar.value()));
        members.put("values", values);
        members.put("none", text(KEY + "none"));
        return new ChartData("rank", members);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_LABEL
                ? name
                : name.substring(0, LONGEST_LABEL - 1).strip() + "…";
    }

    private static List<ChartTile.Row> rows(List<Bar> bars) {
        return bars.stream()
                .map(bar -> new ChartTile.Row(bar.name(), bar.words()))
                .toList();
    }
}
