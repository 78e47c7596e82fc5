package vn.thidua.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;

/**
 * Reported figures that a test writes down itself: indicators A1, A2, the restricted B1 and the derived C1, period 2017-9M, and the
 * period before once somebody has reported for it.
 */
public final class FakeReportedFigures implements ReportedFigures {

    public static final String PERIOD = "2017-9M";

    private static final PeriodInfo NINE_MONTHS = new PeriodInfo(
            PERIOD,
            new BilingualText("9 tháng năm 2017", "nine months of 2017"),
            2017,
            75,
            Optional.empty(),
            LocalDate.of(2017, 9, 30));

    /** The same period of the year before; due when the units of the tests are there already. */
    public static final String PAST = "2016-9M";

    private static final PeriodInfo PAST_MONTHS = new PeriodInfo(
            PAST,
            new BilingualText("9 tháng năm 2016", "nine months of 2016"),
            2016,
            75,
            Optional.empty(),
            LocalDate.of(2017, 1, 15));

    private final Map<UUID, UnitFigures> reports = new HashMap<>();
    private final Map<UUID, UnitFigures> past = new HashMap<>();
    private NotAsked notAsked = NotAsked.NOTHING;

    /** Puts the fake in the place of the real figures. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        FakeReportedFigures fakeReportedFigures() {
            return new FakeReportedFigures();
        }
    }

    /** Lets {@code unit} report. */
    public void report(Unit unit, Map<String, Integer> figures) {
        reports.put(unit.id(), figures(unit, figures));
    }

    /** Lets {@code unit} have reported for the period before. */
    public void reportPast(Unit unit, Map<String, Integer> figures) {
        past.put(unit.id(), figures(unit, figures));
    }

    private static UnitFigures figures(Unit unit, Map<String, Integer> figures) {
        Map<String, BigDecimal> values = new HashMap<>();
        figures.forEach((code, value) -> values.put(code, BigDecimal.valueOf(value)));
        return new UnitFigures(unit, new UUID(7, unit.code().hashCode()), 2, values, Map.of());
    }

    /** Lets the form not ask {@code unit} for {@code indicator}; it has not reported it either. */
    public void leaveOut(Unit unit, String indicator) {
        notAsked = new NotAsked(Map.of(unit.code(), Set.of(indicator)));
        reports.computeIfPresent(unit.id(), (id, report) -> {
            Map<String, BigDecimal> figures = new HashMap<>(report.figures());
            figures.remove(indicator);
            return new UnitFigures(unit, report.submission(), report.version(), figures, report.targets());
        });
    }

    /** Forgets all reports. */
    public void clear() {
        notAsked = NotAsked.NOTHING;
        reports.clear();
        past.clear();
    }

    @Override
    public PeriodInfo period(String code) {
        return periods().stream()
                .filter(period -> period.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("period", code));
    }

    @Override
    public List<PeriodInfo> periods() {
        return past.isEmpty()
                ? List.of(NINE_MONTHS)
                : List.of(
                        new PeriodInfo(
                                PERIOD,
                                NINE_MONTHS.name(),
                                NINE_MONTHS.year(),
                                NINE_MONTHS.share(),
                                Optional.of(PAST),
                                NINE_MONTHS.dueOn()),
                        PAST_MONTHS);
    }

    @Override
    public ConsolidatedPeriod consolidated(Scope scope, String period) {
        throw new UnsupportedOperationException("scoring never asks for consolidated figures");
    }

    @Override
    public List<UnitFigures> unitFigures(Scope scope, String period) {
        return (period.equals(PAST) ? past : reports)
                .values().stream()
                        .filter(report -> scope.covers(report.unit().id()))
                        .toList();
    }

    @Override
    public NotAsked notAsked(String period) {
        return notAsked;
    }

    @Override
    public List<IndicatorInfo> indicators(String period) {
        List<IndicatorInfo> indicators = new ArrayList<>();
        for (String code : List.of("A1", "A2", "B1", "C1")) {
            indicators.add(new IndicatorInfo(
                    code,
                    "A",
                    new BilingualText("Nhóm", "Group"),
                    new BilingualText("Chỉ tiêu " + code, "Indicator " + code),
                    code.equals("B1") ? new BilingualText("vụ", "case") : new BilingualText("lượt", "time"),
                    0,
                    Direction.HIGHER,
                    code.equals("C1"),
                    code.equals("B1")));
        }
        return indicators;
    }
}
