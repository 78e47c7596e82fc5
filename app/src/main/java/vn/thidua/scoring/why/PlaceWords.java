package vn.thidua.scoring.why;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.thidua.core.ranking.Candidate;
import vn.thidua.core.ranking.Parting;
import vn.thidua.core.ranking.TieBreak;
import vn.thidua.core.scoring.Rounding;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.scoring.table.SheetOrder;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Says in one language what gave a unit its place, so that anybody can do the sum again by hand. */
public final class PlaceWords {

    /** Digits of the exact quotient; far more than any table rounds to, so that a second rounding changes nothing that shows. */
    private static final int GUARD = 20;

    private final Language language;
    private final TableDocument table;
    private final UnaryOperator<String> shortName;
    private final Set<String> hidden;

    /**
     * @param table the table that the units were ranked by
     * @param shortName turns the code of a unit into the name shown in tables
     * @param hidden codes of the indicators whose figures the reader may not see
     */
    public PlaceWords(Language language, TableDocument table, UnaryOperator<String> shortName, Set<String> hidden) {
        this.language = language;
        this.table = table;
        this.shortName = shortName;
        this.hidden = Set.copyOf(hidden);
    }

    /** Returns how the total came about that gives the place. */
    public String sum(ScoreSheet sheet) {
        String unit = shortName.apply(sheet.unit());
        if (table.rankedBy() == TableDocument.RankedBy.RAW_TOTAL
                || sheet.scaledTotal().isEmpty()) {
            return text("sum", unit, number(sheet.total()));
        }
        BigDecimal scaled = sheet.scaledTotal().get();
        Rounding rounding = table.rules().rounding();
        BigDecimal quotient = sheet.total()
                .multiply(table.rules().maximum())
                .divide(sheet.assignedMaximum(), GUARD, RoundingMode.HALF_EVEN);
        boolean isPlain = quotient.setScale(rounding.digits(), rounding.mode()).compareTo(scaled) == 0;
        return text(
                isPlain ? "sum-scaled" : "sum-limited",
                unit,
                number(sheet.total()),
                number(sheet.assignedMaximum()),
                number(table.rules().maximum()),
                number(scaled));
    }

    /** Returns what puts {@code upper} ahead of {@code lower}, which has a later place. */
    public String parting(int upperPlace, Candidate upper, int lowerPlace, Candidate lower) {
        return switch (Parting.between(upper, lower, SheetOrder.rule(table))) {
            case Parting.ByTotal(BigDecimal by) ->
                text(
                        "total",
                        name(upper),
                        upperPlace,
                        name(lower),
                        lowerPlace,
                        number(upper.total()),
                        number(lower.total()),
                        number(by));
            case Parting.ByTieBreak tie ->
                text(
                        "tie",
                        name(upper),
                        upperPlace,
                        name(lower),
                        lowerPlace,
                        number(upper.total()),
                        tie.number(),
                        criterion(tie, upper, lower));
            case Parting.Nothing() ->
                throw new IllegalArgumentException(upper.unit() + " shares its place with " + lower.unit());
        };
    }

    /** Returns that nothing sets {@code unit} apart from {@code others}, named by their codes. */
    public String shared(Candidate unit, List<String> others) {
        return text(
                table.tieBreaks().isEmpty() ? "shared-untied" : "shared",
                name(unit),
                number(unit.total()),
                others.stream().map(shortName).collect(Collectors.joining(", ")));
    }

    private String criterion(Parting.ByTieBreak tie, Candidate upper, Candidate lower) {
        String key = tie.tieBreak().key();
        if (key.startsWith(SheetOrder.SECTION)) {
            return compared("section", key.substring(SheetOrder.SECTION.length()), tie, upper, lower);
        }
        String indicator = key.substring(SheetOrder.FIGURE.length());
        if (hidden.contains(indicator)) {
            return text("hidden");
        }
        return switch (tie.tieBreak().order()) {
            case TieBreak.Order.HIGHER_FIRST -> compared("higher", indicator, tie, upper, lower);
            case TieBreak.Order.LOWER_FIRST -> compared("lower", indicator, tie, upper, lower);
        };
    }

    private String compared(String key, String code, Parting.ByTieBreak tie, Candidate upper, Candidate lower) {
        Optional<BigDecimal> behind = tie.behind();
        return behind.map(figure -> text(
                        key,
                        code,
                        name(upper),
                        number(tie.ahead()),
                        name(lower),
                        number(figure),
                        number(tie.by().orElseThrow())))
                .orElseGet(() -> text("none", code, name(upper), number(tie.ahead()), name(lower)));
    }

    private String name(Candidate unit) {
        return shortName.apply(unit.unit());
    }

    private String number(BigDecimal value) {
        return Exact.text(language, value);
    }

    private String text(String key, Object... arguments) {
        return Texts.text(language, "scoring.why.place." + key, arguments);
    }
}
