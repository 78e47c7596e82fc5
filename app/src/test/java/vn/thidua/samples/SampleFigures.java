package vn.thidua.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.workbook.Prefill;

/**
 * Invents the figures of one unit for one year: plausible in proportion, far too small for a real force, the same on every
 * run.
 *
 * <p>Sizes are small round numbers. Sub-counts are drawn as shares of their counts, so that no check fails. Targets are
 * set so that about three quarters are reached after nine months.
 */
final class SampleFigures {

    private static final long SEED = 20171012L;
    private static final int[] SIZES = {180, 150, 240, 160, 260, 200, 220, 190, 230, 170, 210, 130, 250};
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Counts for a unit of two hundred: lowest and highest over nine months. */
    private static final String COUNTS = """
            LD01 12 22, LD02 10 18, LD05 24 48, LD06 8 14, GD01 18 32, GD05 40 90, GD06 10 24,
            CT04 20 40, CT05 4 10, CT06 12 30, TD01 3 6, TD02 2 4, TD07 30 40, TD10 1 4,
            KT01 0 2, KT02 1 4, KT03 3 8, KT04 5 14, KT05 14 30, KT06 50 110, KT10 6 16,
            TC02 8 20, TC03 4 10, TC07 3 9, TG01 4 8, TG04 0 2,
            KL01 10 22, KL02 0 2, KL06 4 10, KL09 3 12, DT01 5 10,
            CS01 1 3, CS03 80 220, CS04 12 26, DV02 25 60, DV03 8 20, DV04 4 10, DG02 8 14""";

    /** Shares of another figure, in per cent: lowest and highest. */
    private static final String SHARES = """
            LD03 LD02 85 100, LD07 LD06 80 100, GD02 TC01 600 900, GD03 GD02 96 100, CT02 CT01 88 100,
            TD03 TD02 75 100, TD05 CT01 90 100, TD08 TD07 66 84, TC04 TC01 10 14, TC05 TC04 8 18, TG02 TG01 65 85,
            KL03 KL02 0 60, KL05 KL03 0 100, KL07 KL06 80 100, DT02 TC01 120 180, DT03 TC01 70 85, DT04 DT03 94 99,
            CS05 CS04 92 100, DV01 TC01 150 260, DG01 DG02 62 90""";

    private final Random random;
    private final Random growth;
    private final int size;
    private final boolean grown;
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();

    private SampleFigures(SampleUnit unit, boolean grown) {
        this.random = new Random(SEED + unit.index());
        this.growth = new Random(SEED * 31 + unit.index());
        this.size = SIZES[unit.index()];
        this.grown = grown;
    }

    /** Returns the figures of {@code unit} for nine months of 2016, or of 2017 if {@code grown}. */
    static Prefill of(SampleUnit unit, Form form, boolean grown) {
        SampleFigures figures = new SampleFigures(unit, grown);
        figures.draw();
        return new Prefill(figures.figures, figures.targets(form));
    }

    private void draw() {
        put("TC01", size + (grown ? 0 : 10));
        put("CT01", 8 + size / 30);
        put("BC01", 18);
        for (String rule : COUNTS.split(",\\s*", -1)) {
            String[] words = rule.strip().split(" ", -1);
            int drawn = between(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            put(words[0], grow(drawn >= 20 ? (drawn * size + 100) / 200 : drawn));
        }
        for (String rule : SHARES.split(",\\s*", -1)) {
            String[] words = rule.strip().split(" ", -1);
            int lowest = Integer.parseInt(words[2]);
            int highest = Integer.parseInt(words[3]);
            int share = Math.clamp(between(lowest, highest) + (grown ? step(-1, 3) : 0), lowest, highest);
            put(words[0], (whole(words[1]) * share + 50) / 100);
        }
        int toPersons = whole("KT04") + whole("KT06") + between(0, 9);
        put("KT07", toPersons);
        put("KT08", toPersons * between(55, 72) / 100);
        int late = between(0, 3);
        put("BC02", 18 - late);
        put("BC04", late * between(1, 3));
        int hundredths = between(7_400, 8_450) + (grown ? step(0, 150) : 0);
        figures.put("DT06", BigDecimal.valueOf(hundredths, 2));
        figures.put("CS02", BigDecimal.valueOf(grow(between(1_800, 4_200) * size / 200), 1));
    }

    private Map<String, BigDecimal> targets(Form form) {
        Map<String, BigDecimal> targets = new LinkedHashMap<>();
        for (IndicatorDefinition indicator : form.indicators()) {
            BigDecimal figure = figures.get(indicator.code());
            if (figure != null && indicator.target() instanceof AnnualTarget.PerUnit) {
                BigDecimal reached = BigDecimal.valueOf(between(68, 84));
                BigDecimal target = figure.multiply(HUNDRED).divide(reached, 0, RoundingMode.HALF_UP);
                targets.put(indicator.code(), rounded(target.max(BigDecimal.ONE)));
            }
        }
        return targets;
    }

    /** People set targets in round numbers. */
    private static BigDecimal rounded(BigDecimal target) {
        BigDecimal step = new BigDecimal(target.compareTo(HUNDRED) >= 0 ? 10 : target.intValue() >= 30 ? 5 : 1);
        return target.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    private int grow(int lastYear) {
        int percent = step(96, 111);
        return grown ? (lastYear * percent + 50) / 100 : lastYear;
    }

    private int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    private int step(int lowest, int highest) {
        return lowest + growth.nextInt(highest - lowest + 1);
    }

    private int whole(String code) {
        return figures.getOrDefault(code, BigDecimal.ZERO).intValueExact();
    }

    private void put(String code, int figure) {
        figures.put(code, BigDecimal.valueOf(figure));
    }
}
