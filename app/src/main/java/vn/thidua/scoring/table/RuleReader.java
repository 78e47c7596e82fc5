package vn.thidua.scoring.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.core.scoring.Band;
import vn.thidua.core.scoring.Binary;
import vn.thidua.core.scoring.Bonus;
import vn.thidua.core.scoring.Deduction;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Operand;
import vn.thidua.core.scoring.PeerRelative;
import vn.thidua.core.scoring.Proportional;
import vn.thidua.core.scoring.Rule;
import vn.thidua.core.scoring.Tier;

/** Reads the rule of a criterion. */
final class RuleReader {

    private static final Map<String, Function<MappingReader, Rule>> SHAPES = shapes();

    private RuleReader() {}

    private static Map<String, Function<MappingReader, Rule>> shapes() {
        Map<String, Function<MappingReader, Rule>> shapes = new LinkedHashMap<>();
        shapes.put("BINARY", RuleReader::binary);
        shapes.put("DIRECT", _ -> new Direct());
        shapes.put("TIER", RuleReader::tier);
        shapes.put("PROPORTIONAL", RuleReader::proportional);
        shapes.put(
                "DEDUCTION", rule -> new Deduction(operand(rule, "of"), rule.number("perUnit"), rule.number("floor")));
        shapes.put(
                "BONUS",
                rule -> new Bonus(
                        operand(rule, "of"),
                        rule.optionalNumber("above").orElse(BigDecimal.ZERO),
                        rule.number("perUnit"),
                        rule.number("cap")));
        shapes.put(
                "PEER_RELATIVE",
                rule -> new PeerRelative(operand(rule, "of"), rule.number("anchor"), rule.number("anchorPoints")));
        return shapes;
    }

    static Rule read(MappingReader rule) {
        Optional<Function<MappingReader, Rule>> shape = rule.choice("shape", SHAPES);
        if (shape.isEmpty()) {
            return new Direct();
        }
        Rule read = shape.get().apply(rule);
        rule.finish();
        return read;
    }

    private static Rule binary(MappingReader rule) {
        return new Binary(
                operand(rule, "of"),
                rule.choice("is", Binary.Comparison.values()).orElse(Binary.Comparison.AT_LEAST),
                rule.number("threshold"));
    }

    private static Rule tier(MappingReader rule) {
        return new Tier(
                operand(rule, "of"),
                rule.children("bands").stream().map(RuleReader::band).toList());
    }

    private static Rule proportional(MappingReader rule) {
        return new Proportional(
                operand(rule, "actual"),
                operand(rule, "target"),
                rule.optionalNumber("ceiling").orElse(BigDecimal.ONE),
                rule.optionalNumber("floor"));
    }

    private static Band band(MappingReader band) {
        Band read = new Band(bound(band, "from", "above"), bound(band, "upTo", "below"), band.number("points"));
        band.finish();
        return read;
    }

    private static Optional<Band.Bound> bound(MappingReader band, String included, String excluded) {
        if (band.has(included) && band.has(excluded)) {
            band.refuse(TableViolation.BAND_END_TWICE);
        }
        return band.optionalNumber(included)
                .map(value -> new Band.Bound(value, true))
                .or(() -> band.optionalNumber(excluded).map(value -> new Band.Bound(value, false)));
    }

    /** Reads {@code {figure}}, {@code {part, whole}}, {@code {ofTarget}} or {@code {constant}}. */
    private static Operand operand(MappingReader rule, String key) {
        MappingReader operand = rule.child(key);
        boolean isFigure = operand.has("figure");
        boolean hasPart = operand.has("part");
        boolean isQuotient = operand.has("whole") || hasPart;
        boolean isOfTarget = operand.has("ofTarget");
        boolean isConstant = operand.has("constant");
        List<Boolean> kinds = List.of(isFigure, isQuotient, isOfTarget, isConstant);
        if (kinds.stream().filter(kind -> kind).count() != 1) {
            operand.refuse(TableViolation.OPERAND_UNCLEAR);
        }
        Operand read = isFigure
                ? new Operand.Quantity(operand.text("figure"))
                : isQuotient
                        ? new Operand.Quotient(operand.text("part"), operand.text("whole"))
                        : isOfTarget ? new Operand.OfTarget(operand.text("ofTarget")) : constant(operand, isConstant);
        operand.finish();
        return read;
    }

    private static Operand constant(MappingReader operand, boolean isGiven) {
        return new Operand.Constant(isGiven ? operand.number("constant") : BigDecimal.ONE);
    }
}
