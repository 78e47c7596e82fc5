package vn.thidua.reporting.consolidation;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Figure;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.Report;
import vn.thidua.core.consolidation.Step;
import vn.thidua.core.consolidation.tree.Seat;
import vn.thidua.core.consolidation.tree.Tally;
import vn.thidua.core.consolidation.tree.TallyFigure;
import vn.thidua.organization.SearchKey;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.CellOrigin;
import vn.thidua.reporting.CellOrigins;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** Finds out where a figure of the tree comes from, down to the cell and whoever stands behind it. */
@Component
class LevelFigureQueries {

    /** Sources that are shown at once. */
    static final int LENGTH = 20;

    private static final String KEY = "reporting.consolidation.";

    private final SubmissionRepository submissions;
    private final CellOrigins origins;

    LevelFigureQueries(SubmissionRepository submissions, CellOrigins origins) {
        this.submissions = submissions;
        this.origins = origins;
    }

    /**
     * Returns the origin of the figure.
     *
     * @throws NotFound if the form has no such indicator, or the reader sees nothing of the unit
     * @throws AccessDeniedException if the reader may not see the indicator
     */
    LevelFigure panel(LevelView view, LevelFigureChoice choice) {
        IndicatorInfo info = view.info(choice.indicator());
        if (view.hides(info)) {
            throw new AccessDeniedException("restricted indicator: " + info.code());
        }
        if (!view.sees(choice.at())) {
            throw new NotFound("unit", choice.at());
        }
        Indicator indicator = view.arithmetic(info.code());
        List<Operand> operands =
                Operand.of(indicator, code -> view.arithmetic(code).decimals());
        Tally tally = view.at(choice.at());
        TallyFigure figure = tally.figure(info.code());
        int awaited = view.awaited(choice.at(), indicator);
        List<Unit> units = sources(view, choice);
        int from = Math.min(choice.after(), units.size() / LENGTH * LENGTH);
        List<Unit> shown = units.subList(from, Math.min(units.size(), from + LENGTH));
        return new LevelFigure(
                choice,
                info.code(),
                info.name().in(Language.current().locale()),
                view.name(choice.at()),
                info.measure().in(Language.current().locale()),
                Formats.number(figure.value(), indicator.decimals()),
                FigurePanelAssembly.coverage(figure.reported(), awaited, tally.expected() - awaited),
                FigurePanelAssembly.estimates(figure.estimated()),
                figure.reported() == awaited,
                FigurePanelAssembly.rule(indicator),
                arithmetic(tally, figure, indicator),
                operands.size() == 1 ? List.of() : parts(view, choice, tally, operands),
                operands.stream().map(Operand::code).toList(),
                rows(view, choice, shown, indicator, operands),
                totals(tally, figure, indicator),
                units.isEmpty() ? "" : text(KEY + "levels.listed", from + 1, from + shown.size(), units.size()),
                from == 0
                        ? Optional.empty()
                        : Optional.of(choice.after(from - LENGTH).href()),
                from + LENGTH >= units.size()
                        ? Optional.empty()
                        : Optional.of(choice.after(from + LENGTH).href()),
                detail(view, choice, operands),
                view.choice().href());
    }

    /** Returns those who should have reported or did, of those that the reader sees, by the words asked for. */
    private static List<Unit> sources(LevelView view, LevelFigureChoice choice) {
        String words = SearchKey.of(choice.asked());
        return view.outline().seatsUnder(choice.at()).stream()
                .filter(seat -> seat.asked()
                        || view.tree().tallies().report(seat.reporter()).isPresent())
                .map(Seat::reporter)
                .map(view.tree()::find)
                .flatMap(Optional::stream)
                .filter(unit -> view.scope().covers(unit.id()))
                .filter(unit ->
                        SearchKey.of(unit.shortName() + " " + unit.code()).contains(words))
                .toList();
    }

    private List<FigurePanel.Source> rows(
            LevelView view, LevelFigureChoice choice, List<Unit> shown, Indicator indicator, List<Operand> operands) {
        Map<UUID, Submission> latest = latest(view, shown);
        List<Report> reports = shown.stream()
                .filter(unit -> latest.containsKey(unit.id()))
                .map(unit -> new Report(unit.code(), values(Objects.requireNonNull(latest.get(unit.id())))))
                .toList();
        Figure among = Consolidation.acrossUnits(
                        List.of(indicator),
                        shown.stream().map(Unit::code).toList(),
                        reports,
                        view.form().notAsked())
                .figures()
                .getFirst();
        List<FigurePanel.Source> found =
                new FigureSources(view.period().info(), latest, indicator, operands, among).of(shown);
        List<FigurePanel.Source> rows = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FigurePanel.Source source = found.get(i);
            String open = choice.open(shown.get(i).code()).href();
            rows.add(new FigurePanel.Source(
                    source.kind(),
                    source.unit(),
                    source.values(),
                    source.version(),
                    source.received(),
                    source.tone(),
                    source.state(),
                    source.href().map(cell -> open)));
        }
        return rows;
    }

    private Map<UUID, Submission> latest(LevelView view, List<Unit> units) {
        Set<UUID> ids = units.stream().map(Unit::id).collect(Collectors.toSet());
        return submissions.latest(new Scope(ids), view.period()).stream()
                .collect(Collectors.toMap(Submission::unit, submission -> submission));
    }

    private static Map<String, BigDecimal> values(Submission submission) {
        Map<String, BigDecimal> values = new HashMap<>();
        submission
                .figures()
                .forEach(figure -> figure.figure().ifPresent(value -> values.put(figure.indicator(), value)));
        return values;
    }

    private Optional<LevelFigure.Detail> detail(LevelView view, LevelFigureChoice choice, List<Operand> operands) {
        return view.tree()
                .find(choice.source())
                .filter(unit -> view.scope().covers(unit.id()))
                .flatMap(unit -> latest(view, List.of(unit)).values().stream()
                        .findFirst()
                        .map(submission -> detail(view, unit, submission, operands)));
    }

    private LevelFigure.Detail detail(LevelView view, Unit unit, Submission submission, List<Operand> operands) {
        String code = operands.getFirst().code();
        List<ReportedFigure> cells = operands.stream()
                .flatMap(operand -> submission.figures().stream()
                        .filter(figure -> figure.indicator().equals(operand.code())))
                .toList();
        CellOrigin origin = origins.of(view.scope(), submission.id(), code);
        return new LevelFigure.Detail(
                text(
                        KEY + "levels.detail",
                        unit.shortName(),
                        cells.stream()
                                .map(cell -> view.form().notAsked().has(unit.code(), cell.indicator())
                                        ? text("reporting.not-asked")
                                        : Formats.number(
                                                cell.figure(),
                                                view.arithmetic(cell.indicator())
                                                        .decimals()))
                                .collect(Collectors.joining(" / ")),
                        String.valueOf(submission.version())),
                cells.stream()
                        .map(cell -> cell.cell().isEmpty()
                                ? text(KEY + "levels.typed", cell.indicator())
                                : text(KEY + "levels.cell", cell.indicator(), cell.sheet(), cell.cell()))
                        .collect(Collectors.joining("; ")),
                text(KEY + "levels." + origin.standing().name().toLowerCase(Locale.ROOT)),
                text(KEY + "levels.person", origin.person(), Formats.moment(origin.at())),
                origin.evidence(),
                "/reporting/submissions/" + submission.id() + "?at=" + code + "#" + code);
    }

    private static List<FigurePanel.Part> parts(
            LevelView view, LevelFigureChoice choice, Tally tally, List<Operand> operands) {
        return operands.stream()
                .filter(operand -> !operand.role().equals("mean"))
                .map(operand -> new FigurePanel.Part(
                        text(KEY + "part." + operand.role()),
                        operand.code(),
                        view.info(operand.code()).name().in(Language.current().locale()),
                        Formats.number(tally.figure(operand.code()).value(), operand.decimals()),
                        choice.of(operand.code()).href()))
                .toList();
    }

    private static String arithmetic(Tally tally, TallyFigure figure, Indicator indicator) {
        String value = Formats.number(figure.value(), indicator.decimals());
        if (figure.reason().isPresent()) {
            return text(KEY + "no-value."
                    + figure.reason().get().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return tally.division(indicator.code())
                .map(division -> text(
                        KEY + (division.factor() == 1 ? "arithmetic.mean" : "arithmetic.ratio"),
                        division.dividend(),
                        division.divisor(),
                        value))
                .orElseGet(() -> text(KEY + "arithmetic.sum", figure.reported(), value));
    }

    /** A mean stands under the means of its sources, not the sum that it is divided from. */
    private static List<String> totals(Tally tally, TallyFigure figure, Indicator indicator) {
        String value = Formats.number(figure.value(), indicator.decimals());
        Optional<Step.Divided> division = tally.division(indicator.code());
        if (division.isEmpty()) {
            return List.of(value);
        }
        if (figure.reported() == 0) {
            return List.of(Formats.ABSENT, Formats.ABSENT);
        }
        return List.of(
                division.get().factor() == 1
                        ? value
                        : Formats.number(division.get().dividend()),
                Formats.number(division.get().divisor()));
    }
}
