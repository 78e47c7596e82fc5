package vn.thidua.scoring.laboratory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.thidua.core.ranking.RankingRule;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Rounding;
import vn.thidua.document.NumberSpelling;
import vn.thidua.document.Spelling;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.shared.Violation;

/** Reads what a person typed and chose on the laboratory's page, and notes everything that is wrong with it. */
final class ExperimentReader {

    /** Begins the name of the field of a section's weight. */
    static final String WEIGHT = "w.";

    /** Most that a section may weigh, in per cent of its real weight. */
    static final int MOST = 500;

    static final List<RoundingMode> MODES =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN);
    static final List<Integer> DIGITS = List.of(0, 1, 2, 3, 4);
    static final List<Integer> SPREADS = List.of(5, 10, 20, 30, 50);

    private static final NumberSpelling SPELLING = new NumberSpelling(1, true, List.of());

    private final TableDocument table;
    private final MultiValueMap<String, String> asked;
    private final List<Violation> reasons = new ArrayList<>();

    ExperimentReader(TableDocument table, MultiValueMap<String, String> asked) {
        this.table = table;
        this.asked = asked;
    }

    /** Reads the experiment; what cannot be read is as in the table, and noted. */
    Experiment read() {
        Experiment real = Experiment.none(table);
        Rounding rounding = new Rounding(
                choice("digits", DIGITS, real.rounding().digits()),
                choice("mode", MODES, real.rounding().mode()),
                choice(
                        "each",
                        Arrays.asList(Rounding.Scope.values()),
                        real.rounding().scope()));
        Experiment read = new Experiment(
                percents(),
                dropped(),
                rounding,
                choice("by", Arrays.asList(TableDocument.RankedBy.values()), real.rankedBy()),
                choice("style", Arrays.asList(RankingRule.Style.values()), real.style()),
                choice("ties", List.of(true, false), true),
                choice("spread", SPREADS, Experiment.SPREAD));
        check(read);
        return read;
    }

    List<Violation> reasons() {
        return List.copyOf(reasons);
    }

    private void check(Experiment read) {
        if (reasons.isEmpty() && read.percents().values().stream().allMatch(weight -> weight.signum() == 0)) {
            reasons.add(Violation.of(LaboratoryViolation.WEIGHTS_ALL_ZERO));
        }
        if (read.dropped().size() == table.rules().leaves().size()) {
            reasons.add(Violation.of(LaboratoryViolation.NOTHING_LEFT));
        }
    }

    private Map<String, BigDecimal> percents() {
        Map<String, BigDecimal> percents = new LinkedHashMap<>();
        for (Node node : table.rules().nodes()) {
            percents.put(node.code(), percent(node.code()));
        }
        return percents;
    }

    private BigDecimal percent(String section) {
        String text = first(WEIGHT + section).orElse("");
        return switch (SPELLING.read(text)) {
            case Spelling.Blank() -> Experiment.WHOLE;
            case Spelling.Exact(BigDecimal value) -> within(section, value);
            case Spelling.Either _, Spelling.Dash _, Spelling.Percentage _, Spelling.Words _ -> {
                reasons.add(Violation.of(LaboratoryViolation.WEIGHT_UNREADABLE, section, text));
                yield Experiment.WHOLE;
            }
        };
    }

    private BigDecimal within(String section, BigDecimal value) {
        boolean fits = value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && value.stripTrailingZeros().scale() <= 1;
        if (!fits) {
            reasons.add(Violation.of(LaboratoryViolation.WEIGHT_OUT_OF_RANGE, section, MOST));
        }
        return fits ? value : Experiment.WHOLE;
    }

    private Set<String> dropped() {
        Set<String> known = table.rules().leaves().stream().map(Leaf::code).collect(Collectors.toSet());
        Set<String> dropped = new LinkedHashSet<>();
        for (String code : asked.getOrDefault("drop", List.of())) {
            if (known.contains(code)) {
                dropped.add(code);
            } else {
                reasons.add(Violation.of(LaboratoryViolation.CRITERION_UNKNOWN, code));
            }
        }
        return dropped;
    }

    private <T> T choice(String name, List<T> choices, T otherwise) {
        Optional<String> text = first(name).filter(typed -> !typed.isEmpty());
        if (text.isEmpty()) {
            return otherwise;
        }
        Optional<T> chosen = choices.stream()
                .filter(choice -> choice.toString().equals(text.get()))
                .findFirst();
        if (chosen.isEmpty()) {
            reasons.add(Violation.of(LaboratoryViolation.CHOICE_UNKNOWN, text.get()));
        }
        return chosen.orElse(otherwise);
    }

    private Optional<String> first(String name) {
        return Optional.ofNullable(asked.getFirst(name)).map(String::strip);
    }
}
