package vn.thidua.reporting.form;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/**
 * The indicators of a form that a unit answers, in their order, and the exact whole numbers that their figures are stored as.
 *
 * <p>A figure of an indicator with two decimals is stored in hundredths: 82.5 as 8250. {@code null} is "not reported".
 */
public final class AskedIndicators {

    private final List<IndicatorDefinition> list;
    private final NotAsked notAsked;
    private final Map<String, Integer> places = new HashMap<>();

    private AskedIndicators(List<IndicatorDefinition> list, NotAsked notAsked) {
        this.list = list;
        this.notAsked = notAsked;
        for (int place = 0; place < list.size(); place++) {
            places.put(list.get(place).code(), place);
        }
    }

    /** Returns the indicators that {@code form} asks; computed ones are not asked. */
    public static AskedIndicators of(Form form) {
        return new AskedIndicators(
                form.indicators().stream()
                        .filter(indicator -> !indicator.isDerived())
                        .toList(),
                form.notAsked());
    }

    /** Returns which units are not asked for some of them, by code of the unit. Their places are there and stay empty. */
    public NotAsked notAsked() {
        return notAsked;
    }

    /** Returns them in the order of the form. */
    public List<IndicatorDefinition> list() {
        return list;
    }

    /** Returns the places of those that {@code unit} is not asked for, from 0. */
    public BitSet placesNotAsked(String unit) {
        BitSet left = new BitSet();
        notAsked.of(unit).forEach(code -> place(code).ifPresent(left::set));
        return left;
    }

    /** Returns how many there are. */
    public int size() {
        return list.size();
    }

    /** Returns the place of the indicator {@code code}, from 0; empty if it is not asked. */
    public OptionalInt place(String code) {
        Integer place = places.get(code);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * Returns the figure at {@code place} as stored.
     *
     * @throws ArithmeticException if it is finer than the indicator allows; whoever reads figures refuses such ones
     */
    public @Nullable Long toStored(int place, Optional<BigDecimal> figure) {
        return figure.map(value -> value.movePointRight(decimals(place)).longValueExact())
                .orElse(null);
    }

    /** Returns what is stored for {@code place} as a figure again. */
    public Optional<BigDecimal> fromStored(int place, @Nullable Long stored) {
        return Optional.ofNullable(stored).map(value -> BigDecimal.valueOf(value, decimals(place)));
    }

    private int decimals(int place) {
        return list.get(place).arithmetic().decimals();
    }
}
