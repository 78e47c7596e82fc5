package vn.thidua.scoring.why;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.thidua.core.rating.Finding;
import vn.thidua.core.rating.Gate;
import vn.thidua.core.rating.Grade;
import vn.thidua.core.rating.Quota;
import vn.thidua.core.rating.Rated;
import vn.thidua.core.scoring.Condition;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Offence;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Says in one language which grade a unit has and what kept it from a higher one. */
public final class GradeWords {

    private final Language language;
    private final TableDocument table;
    private final UnaryOperator<String> shortName;
    private final Set<String> hidden;
    private final RuleWords rules;

    /**
     * @param table the table that the units were rated by
     * @param shortName turns the code of a unit into the name shown in tables
     * @param hidden codes of the indicators whose figures the reader may not see
     */
    public GradeWords(Language language, TableDocument table, UnaryOperator<String> shortName, Set<String> hidden) {
        this.language = language;
        this.table = table;
        this.shortName = shortName;
        this.hidden = Set.copyOf(hidden);
        this.rules = new RuleWords(language);
    }

    /** Returns the name of the unit's grade. */
    public String grade(Rated rated) {
        return rules.name(rated.grade().name());
    }

    /** Returns what kept the unit from a higher grade, a place or a title, one line each; empty if nothing did. */
    public List<String> why(Rated rated) {
        return rated.findings().stream().map(this::line).toList();
    }

    private String line(Finding finding) {
        return switch (finding) {
            case Finding.GateFailed(String grade, Gate gate, Optional<BigDecimal> found) -> line(grade, gate, found);
            case Finding.Forced(String offence) -> text("forced", offence(offence));
            case Finding.PlaceBarred(String offence) -> text("place-barred", offence(offence));
            case Finding.TitleBarred(String offence, String title) -> text("title-barred", title, offence(offence));
            case Finding.Demoted demoted -> line(demoted);
        };
    }

    private String line(String grade, Gate gate, Optional<BigDecimal> found) {
        String name = gradeName(grade);
        return switch (gate) {
            case Gate.ShareOfNode(String node, BigDecimal percent) ->
                text("gate-share", name, node, number(found.orElse(BigDecimal.ZERO)), number(percent));
            case Gate.OfFigure(Condition condition)
            when condition.operand().figures().stream().anyMatch(hidden::contains) -> text("gate-figure-hidden", name);
            case Gate.OfFigure(Condition condition) -> {
                String operand = rules.operand(condition.operand());
                boolean percent = RuleWords.isPercent(condition.operand());
                String wanted =
                        rules.comparison(condition.comparison(), rules.measured(condition.threshold(), percent));
                yield found.map(value -> text("gate-figure", name, operand, rules.measured(value, percent), wanted))
                        .orElseGet(() -> text("gate-figure-missing", name, operand, wanted));
            }
            case Gate.AllTasksDone() -> text("gate-tasks", name);
        };
    }

    private String line(Finding.Demoted demoted) {
        Quota quota = demoted.quota();
        String key = demoted.tied().isEmpty() ? "demoted" : demoted.seats() == 0 ? "demoted-tied" : "demoted-vote";
        return text(
                key,
                gradeName(demoted.grade()),
                demoted.claimants(),
                demoted.allowed(),
                number(quota.percent()),
                demoted.base(),
                demoted.tied().stream().map(shortName).collect(Collectors.joining(", ")),
                demoted.seats());
    }

    private String gradeName(String code) {
        return table.grading().grades().stream()
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .map(Grade::name)
                .map(rules::name)
                .orElse(code);
    }

    private String offence(String code) {
        Optional<Label> name = table.rules().offences().stream()
                .filter(offence -> offence.code().equals(code))
                .findFirst()
                .map(Offence::name);
        return name.map(rules::name).orElse(code);
    }

    private String number(BigDecimal value) {
        return Exact.text(language, value);
    }

    private String text(String key, Object... arguments) {
        return Texts.text(language, "scoring.why.grade." + key, arguments);
    }
}
