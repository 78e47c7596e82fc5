package vn.thidua.scoring.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.scoring.Band;
import vn.thidua.core.scoring.Bonus;
import vn.thidua.core.scoring.Lateness;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.ScoringStep;
import vn.thidua.core.scoring.Section;
import vn.thidua.core.scoring.SectionScore;
import vn.thidua.core.scoring.Tier;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.scoring.points.Entry;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.why.Explanation;
import vn.thidua.scoring.why.RuleWords;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** Writes out why a unit has the points that it has. */
final class PanelWriter {

    private static final int DIGITS = 2;

    private final ScoredCluster board;
    private final ScoredUnit unit;
    private final BoardAddress address;
    private final Map<String, IndicatorInfo> indicators;
    private final Explanation words;
    private final RuleWords rules;
    private final Language language;
    private final boolean mayReadRestricted;

    /**
     * @param indicators by code
     * @param mayReadRestricted whether the reader may see figures of restricted indicators
     */
    PanelWriter(
            ScoredCluster board,
            ScoredUnit unit,
            BoardAddress address,
            Map<String, IndicatorInfo> indicators,
            Language language,
            boolean mayReadRestricted) {
        this.board = board;
        this.unit = unit;
        this.address = address;
        this.indicators = Map.copyOf(indicators);
        this.words = new Explanation(language, board::shortName);
        this.rules = new RuleWords(language);
        this.language = language;
        this.mayReadRestricted = mayReadRestricted;
    }

    /** @throws NotFound if the table has neither a section nor a criterion called {@code code} */
    WhyPanel panel(String code) {
        return HeatWriter.section(board.table().rules().nodes(), code)
                .map(this::ofSection)
                .orElseGet(() -> ofLeaf(unit.sheet().leaves().stream()
                        .filter(score -> score.leaf().code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("criterion", code))));
    }

    private WhyPanel ofSection(Section section) {
        SectionScore score = unit.section(section.code());
        List<String> notes = new ArrayList<>();
        if (score.clamped().lostToBonusCap().signum() > 0) {
            notes.add(text("panel.cut-by-cap", score.clamped().lostToBonusCap()));
        }
        if (score.clamped().liftedByFloor().signum() > 0) {
            notes.add(text("panel.lifted-by-floor", score.clamped().liftedByFloor()));
        }
        if (score.clamped().returnedByDeductionCap().signum() > 0) {
            notes.add(text("panel.returned-by-deduction-cap", score.clamped().returnedByDeductionCap()));
        }
        if (score.clamped().cutByCeiling().signum() > 0) {
            notes.add(text("panel.cut-by-ceiling", score.clamped().cutByCeiling()));
        }
        return new WhyPanel.OfSection(
                subtitle(section),
                address.board(),
                Formats.number(score.points(), DIGITS),
                text("panel.points", score.assignedMaximum()),
                section.children().stream().map(this::criterion).toList(),
                notes);
    }

    private WhyPanel.Criterion criterion(Node node) {
        String points = switch (node) {
            case Section section -> Formats.number(unit.section(section.code()).points(), DIGITS);
            case Leaf leaf -> points(unit.leaf(leaf.code()));
        };
        return new WhyPanel.Criterion(
                node.code(),
                HeatWriter.name(node),
                points,
                node.maximum().signum() == 0 ? text("heat.bonus") : Formats.number(node.maximum(), DIGITS),
                address.why(unit.unit().code(), node.code()),
                address.panel(unit.unit().code(), node.code()));
    }

    private WhyPanel ofLeaf(LeafScore score) {
        Leaf leaf = score.leaf();
        return new WhyPanel.OfLeaf(
                subtitle(leaf),
                address.board(),
                points(score),
                leaf.rule() instanceof Bonus ? text("panel.points-bonus") : text("panel.points", leaf.maximum()),
                tone(score.outcome()),
                state(score.outcome()),
                words.rule(score),
                bands(score),
                TableDocument.indicators(leaf).distinct().map(this::figure).toList(),
                isHidden(leaf) ? List.of(text("panel.restricted-figures")) : words.arithmetic(score),
                words.outcome(score),
                source(leaf));
    }

    private List<WhyPanel.Band> bands(LeafScore score) {
        List<Band> bands = switch (score.leaf().rule()) {
            case Tier tier -> tier.bands().reversed();
            case Lateness lateness -> lateness.bands();
            default -> List.of();
        };
        return bands.stream()
                .map(band -> new WhyPanel.Band(
                        rules.band(band, score.leaf()),
                        Formats.number(band.points(), DIGITS),
                        !isHidden(score.leaf())
                                && score.steps().stream()
                                        .anyMatch(step -> step instanceof ScoringStep.InBand in
                                                && in.band().equals(band))))
                .toList();
    }

    private WhyPanel.Figure figure(String code) {
        Optional<IndicatorInfo> indicator = Optional.ofNullable(indicators.get(code));
        int decimals = indicator.map(IndicatorInfo::decimals).orElse(0);
        boolean restricted = indicator.map(IndicatorInfo::restricted).orElse(false);
        if (restricted && !mayReadRestricted) {
            return new WhyPanel.Figure(
                    code, indicator.orElseThrow().name().in(language.locale()), "", Formats.ABSENT, true);
        }
        return new WhyPanel.Figure(
                code,
                indicator.map(known -> known.name().in(language.locale())).orElse(code),
                Formats.number(Optional.ofNullable(unit.figures().figures().get(code)), decimals),
                Formats.number(Optional.ofNullable(unit.figures().targets().get(code)), decimals),
                restricted);
    }

    private boolean isHidden(Leaf leaf) {
        return !mayReadRestricted && board.readsRestricted(leaf);
    }

    private WhyPanel.Source source(Leaf leaf) {
        Optional<String> first = TableDocument.indicators(leaf).findFirst();
        return new WhyPanel.Source(
                first.map(code -> "/reporting/submissions/" + unit.figures().submission() + "?at=" + code + "#" + code)
                        .orElse(""),
                text(
                        "panel.source.submission",
                        unit.unit().shortName(),
                        unit.figures().version()),
                text("panel.source.table", board.table().version(), leaf.code()),
                Optional.ofNullable(unit.entries().get(leaf.code())).map(PanelWriter::given));
    }

    private static WhyPanel.Given given(Entry entry) {
        return new WhyPanel.Given(
                entry.role(),
                text("panel.source.entered", entry.enteredBy(), Formats.moment(entry.enteredAt()), entry.version()),
                entry.note());
    }

    private String subtitle(Node node) {
        return text("panel.subtitle", unit.unit().shortName(), node.code(), HeatWriter.name(node));
    }

    private static String points(LeafScore score) {
        return score.outcome() instanceof LeafOutcome.Scored(BigDecimal points)
                ? Formats.number(points, DIGITS)
                : Formats.ABSENT;
    }

    private static Tone tone(LeafOutcome outcome) {
        return switch (outcome) {
            case LeafOutcome.Scored _ -> Tone.DONE;
            case LeafOutcome.NotAssigned _ -> Tone.DRAFT;
            case LeafOutcome.Unscored _ -> Tone.WARN;
        };
    }

    private static String state(LeafOutcome outcome) {
        return switch (outcome) {
            case LeafOutcome.Scored _ -> text("panel.state.scored");
            case LeafOutcome.NotAssigned _ -> text("panel.state.not-assigned");
            case LeafOutcome.Unscored _ -> text("panel.state.unscored");
        };
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("scoring.board." + key, arguments);
    }
}
