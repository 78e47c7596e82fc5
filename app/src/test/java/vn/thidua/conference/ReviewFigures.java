package vn.thidua.conference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.Report;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;

/**
 * Invented figures of nine months of 2017 and of 2016. Ninh Thuận sent nothing for 2017; Phú Yên left one figure empty;
 * the models scaled out fell everywhere.
 */
public final class ReviewFigures implements ReportedFigures {

    private static final PeriodInfo THIS_YEAR = new PeriodInfo(
            "2017-9M", name("9 tháng năm 2017"), 2017, 75, Optional.of("2016-9M"), LocalDate.of(2017, 9, 30));
    private static final PeriodInfo LAST_YEAR =
            new PeriodInfo("2016-9M", name("9 tháng năm 2016"), 2016, 75, Optional.empty(), LocalDate.of(2016, 9, 30));

    private final UnitDirectory units;

    public ReviewFigures(UnitDirectory units) {
        this.units = units;
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
        return List.of(THIS_YEAR, LAST_YEAR);
    }

    @Override
    public ConsolidatedPeriod consolidated(Scope scope, String period) {
        List<Cluster> clusters = units.clusters(LocalDate.of(2017, 9, 30)).stream()
                .filter(cluster -> List.of("6", "7").contains(cluster.code()))
                .toList();
        List<Unit> all =
                clusters.stream().flatMap(cluster -> cluster.members().stream()).toList();
        return new ConsolidatedPeriod(
                period(period),
                Optional.of(LAST_YEAR),
                indicators(period),
                part(scope, Optional.empty(), all),
                clusters.stream()
                        .map(cluster -> part(scope, Optional.of(cluster.code()), cluster.members()))
                        .toList());
    }

    @Override
    public List<UnitFigures> unitFigures(Scope scope, String period) {
        return List.of();
    }

    @Override
    public NotAsked notAsked(String period) {
        return NotAsked.NOTHING;
    }

    @Override
    public List<IndicatorInfo> indicators(String period) {
        return ReviewIndicators.infos();
    }

    private static ConsolidatedPart part(Scope scope, Optional<String> cluster, List<Unit> members) {
        List<Unit> seen =
                members.stream().filter(unit -> scope.covers(unit.id())).toList();
        List<String> codes = seen.stream().map(Unit::code).toList();
        List<Indicator> indicators = ReviewIndicators.core();
        List<Report> current = reports(codes, 2017).toList();
        return new ConsolidatedPart(
                cluster,
                seen,
                Consolidation.compare(
                        indicators,
                        codes,
                        current,
                        reports(codes, 2016).toList(),
                        targets(codes).toList(),
                        Map.of("LD04", new BigDecimal("95"), "DT06", new BigDecimal("82"))),
                Consolidation.acrossUnits(indicators, codes, current).reports());
    }

    private static Stream<Report> reports(List<String> codes, int year) {
        return codes.stream()
                .filter(code -> year == 2016 || !code.equals("ninh-thuan"))
                .map(code -> new Report(code, figures(code, year)));
    }

    private static Map<String, BigDecimal> figures(String unit, int year) {
        int seed = unit.hashCode() % 7 + 3 * (year - 2015);
        Map<String, BigDecimal> figures = new HashMap<>();
        for (Indicator indicator : ReviewIndicators.core()) {
            String code = indicator.code();
            int spread = Math.floorMod(code.hashCode() * 31 + seed, 11);
            BigDecimal figure = switch (code) {
                case "LD02" -> BigDecimal.valueOf(24);
                case "LD03" -> BigDecimal.valueOf(20 + year - 2016 + spread % 3);
                case "DT06" -> new BigDecimal("80.5").add(BigDecimal.valueOf(spread, 1));
                case "CS02" -> new BigDecimal("310.5").add(BigDecimal.valueOf(spread));
                case "TD10" -> BigDecimal.valueOf(year == 2016 ? 9 : 4 + spread % 3);
                case "GD01" -> BigDecimal.valueOf(110L + spread + (year - 2016) * 25L);
                default -> BigDecimal.valueOf(30L + spread);
            };
            if (!indicator.isDerived() && !(unit.equals("phu-yen") && code.equals("GD06"))) {
                figures.put(code, figure);
            }
        }
        return figures;
    }

    private static Stream<Report> targets(List<String> codes) {
        return codes.stream()
                .map(code -> new Report(
                        code,
                        Map.of(
                                "GD01", BigDecimal.valueOf(170),
                                "TD10", BigDecimal.valueOf(12),
                                "DV02", BigDecimal.valueOf(45))));
    }

    private static BilingualText name(String text) {
        return new BilingualText(text, text);
    }
}
