package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Leaf;

/** Points as people type them: at most four digits and two decimals behind a point or a comma, in a file and on a screen. */
public final class TypedPoints {

    private static final Pattern POINTS = Pattern.compile("[-−]?[0-9]{1,4}([.,][0-9]{1,2})?");

    private TypedPoints() {}

    /** Returns the points that {@code text} says; empty if it says none. */
    public static Optional<BigDecimal> read(String text) {
        return Optional.of(text.strip())
                .filter(points -> POINTS.matcher(points).matches())
                .map(points -> new BigDecimal(points.replace('−', '-').replace(',', '.')));
    }

    /** Returns the fewest points that somebody may type for {@code leaf}: zero, or less where points are only taken away. */
    public static BigDecimal lowest(Leaf leaf) {
        return leaf.rule() instanceof Direct direct ? direct.lowest() : BigDecimal.ZERO;
    }
}
