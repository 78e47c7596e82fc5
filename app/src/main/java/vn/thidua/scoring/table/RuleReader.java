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
import vn.thidua.core.scoring.Derived;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Lateness;
import vn.thidua.core.scoring.PeerRelative;
import vn.thidua.core.scoring.Proportional;
import vn.thidua.core.scoring.Rule;
import vn.thidua.core.scoring.Scorer;
import vn.thidua.core.scoring.StartingPoints;
import vn.thidua.core.scoring.Tier;
import vn.thidua.core.scoring.WeightedTasks;

/** Reads the rule of a criterion. */
final class RuleReader {

    private static final Map<String, Function<MappingReader, Rule>> SHAPES = shapes();

    private RuleReader() {}

    private static Map<String, Function<MappingReader, Rule>> shapes() {
        Map<String, Function<MappingReader, Rule>> shapes = new LinkedHashMap<>();
        shapes.put("BINARY", RuleReader::binary);
        shapes.put("DIRECT", RuleReader::direct);
        shapes.put("TIER", RuleReader::tier);
        shapes.put("LATENESS", RuleReader::lateness);
        shapes.put("PROPORTIONAL", RuleReader::proportional);
        shapes.put(
                "DEDUCTION",
                rule -> new Deduction(OperandReader.read(rule, "of"), rule.number("perUnit"), rule.number("floor")));
        shapes.put(
                "BONUS",
                rule -> new Bonus(
                        OperandReader.read(rule, "of"),
                        rule.optionalNumber("above").orElse(BigDecimal.ZERO),
                        rule.number("perUnit"),
                        rule.number("cap")));
        shapes.put(
                "PEER_RELATIVE",
                rule -> new PeerRelative(
                        OperandReader.read(rule, "of"), rule.number("anchor"), rule.number("anchorPoints")));
        shapes.put("WEIGHTED_TASKS", _ -> new WeightedTasks());
        shapes.put("DERIVED", rule -> new Derived(rule.text("score"), rule.number("outOf")));
        shapes.put("STARTING_POINTS", _ -> new StartingPoints());
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

    private static Rule direct(MappingReader rule) {
        Optional<Scorer> scorer = Optional.empty();
        if (rule.has("scorer")) {
            MappingReader only = rule.child("scorer");
            scorer = Optional.of(new Scorer(only.text("code"), NodeReader.label(only)));
            only.finish();
        }
        return new Direct(scorer, rule.optionalNumber("lowest").orElse(BigDecimal.ZERO));
    }

    private static Rule lateness(MappingReader rule) {
        List<String> deadlines = rule.children("deadlines").stream()
                .map(deadline -> {
                    String figure = deadline.text("figure");
                    deadline.finish();
                    return figure;
                })
                .toList();
        return new Lateness(
                deadlines,
                rule.choice("gather", Lateness.Gathering.values()).orElse(Lateness.Gathering.SUM),
                rule.choice("days", Lateness.Days.values()).orElse(Lateness.Days.CALENDAR),
                bands(rule));
    }

    private static Rule binary(MappingReader rule) {
        return new Binary(
                OperandReader.read(rule, "of"),
                rule.choice("is", Binary.Comparison.values()).orElse(Binary.Comparison.AT_LEAST),
                rule.number("threshold"));
    }

    private static Rule tier(MappingReader rule) {
        return new Tier(OperandReader.read(rule, "of"), bands(rule));
    }

    private static List<Band> bands(MappingReader rule) {
        return rule.children("bands").stream().map(RuleReader::band).toList();
    }

    private static Rule proportional(MappingReader rule) {
        return new Proportional(
                OperandReader.read(rule, "actual"),
                OperandReader.read(rule, "target"),
                rule.optionalNumber("ceiling").orElse(BigDecimal.ONE),
                rule.optionalNumber("floor"));
    }

    private static Band band(MappingReader band) {
        Band read = new Band(bound(band, "from", "above"), bound(band, "upTo", "below"), band.number("points"));
        band.finish();
        return read;
    }

    /** Reads the end of a band, whose value may be part of it or not. */
    static Optional<Band.Bound> bound(MappingReader band, String included, String excluded) {
        if (band.has(included) && band.has(excluded)) {
            band.refuse(TableViolation.BAND_END_TWICE);
        }
        return band.optionalNumber(included)
                .map(value -> new Band.Bound(value, true))
                .or(() -> band.optionalNumber(excluded).map(value -> new Band.Bound(value, false)));
    }
}
