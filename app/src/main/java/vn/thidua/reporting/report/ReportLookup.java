package vn.thidua.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.shared.Violation;

/** Answers where reports stand, for the other features. Who may ask is theirs to decide. */
@Component
public class ReportLookup {

    /**
     * Where a report stands.
     *
     * @param hands accounts that sent or accepted what counts now
     */
    public record Standing(UUID id, ReportState state, Set<UUID> hands) {

        public Standing {
            hands = Set.copyOf(hands);
        }
    }

    private static final Set<StepKind> DECIDING =
            Set.of(StepKind.SUBMIT, StepKind.ACCEPT, StepKind.TAKE_IN, StepKind.CORRECT);

    private final ReportRepository reports;
    private final EditRepository history;
    private final StepRepository steps;
    private final ReportDoor door;

    ReportLookup(ReportRepository reports, EditRepository history, StepRepository steps, ReportDoor door) {
        this.reports = reports;
        this.history = history;
        this.steps = steps;
        this.door = door;
    }

    /** Returns the report of {@code unit} for {@code period} with its working copy, if somebody began it. */
    public Optional<Report> find(String period, UUID unit) {
        return reports.find(period, unit);
    }

    /** Returns the report, begun if nobody had, and lets nobody else change it until the transaction ends. */
    public Report begin(String period, UUID unit) {
        return reports.lock(period, unit);
    }

    /** Returns the place of {@code indicator} among those that {@code period} asks, from 0; empty if it is not asked. */
    public OptionalInt place(String period, String indicator) {
        return reports.asked(period).place(indicator);
    }

    /** Returns the code of the indicator at {@code place}, which {@link #place} returned. */
    public String indicator(String period, int place) {
        return reports.asked(period).list().get(place).code();
    }

    /** Says whether {@code indicator}, which {@code period} asks, is restricted. */
    public boolean isRestricted(String period, String indicator) {
        AskedIndicators asked = reports.asked(period);
        return asked.list().get(asked.place(indicator).orElseThrow()).restricted();
    }

    /**
     * Returns the report of {@code unit} for {@code period} as it stands when nobody is writing to it, if somebody began it.
     * Whatever is written later is written after this moment. Only in a transaction, and nobody writes until it ends.
     */
    public Optional<Report> findAtRest(String period, UUID unit) {
        return reports.findAtRest(period, unit);
    }

    /** Returns what happened to the numbers of {@code report} after {@code moment}; one that nobody wrote since is not in it. */
    public List<CellChange> since(Report report, Instant moment) {
        return history.since(report.id(), reports.asked(report.period()), moment);
    }

    /** Returns a report that nobody began. It is not stored. */
    public Report blank(String period, UUID unit) {
        return new Report(
                new UUID(0, 0),
                period,
                unit,
                ReportState.DRAFT,
                1,
                Optional.empty(),
                Optional.empty(),
                reports.asked(period).list().stream()
                        .map(indicator -> new Slot(indicator.code(), Optional.empty(), Optional.empty(), false, 0, 0))
                        .toList());
    }

    /** Returns where the report of {@code unit} for {@code period} stands, if anything was ever sent. */
    public Optional<Standing> standing(String period, UUID unit) {
        return reports.find(period, unit)
                .filter(report -> report.submission().isPresent())
                .map(report -> new Standing(
                        report.id(),
                        report.state(),
                        steps(report).stream()
                                .filter(step -> DECIDING.contains(step.kind()))
                                .filter(step -> step.submission().equals(report.submission()))
                                .map(Step::account)
                                .collect(Collectors.toSet())));
    }

    /** Returns what was done with {@code report}, in order. */
    public List<Step> steps(Report report) {
        return steps.steps(report.id());
    }

    /** Returns why {@code report} was sent back last; nothing if it never was, or was accepted since. */
    public List<Defect> defects(Report report) {
        return steps.defects(report, reports.asked(report.period()));
    }

    /** Returns what says whether the cells of an indicator, named by its code, are open as {@code report} stands today. */
    public Predicate<String> open(Report report) {
        boolean shut = door.shut(report.period()).isPresent();
        Function<String, Optional<Violation>> closed = door.cells(report, reports.asked(report.period()));
        return indicator -> !shut && closed.apply(indicator).isEmpty();
    }

    /** Returns the codes of what the form does not ask of the unit of {@code report}, as it is reported on today. */
    public Set<String> notAsked(Report report) {
        return reports.notAsked(report.unit(), reports.asked(report.period()));
    }

    /** Returns what says why the text of a narrative part, named by its code, may not be written today; nothing if it may. */
    public Function<String, Optional<Violation>> closedTexts(Report report) {
        Optional<Violation> shut = door.shut(report.period());
        Function<String, Optional<Violation>> closed = door.texts(report, reports.asked(report.period()));
        return part -> shut.or(() -> closed.apply(part));
    }

    /** Returns what was written into one cell of {@code report}, the latest first. */
    public List<CellEdit> edits(Report report, String indicator, CellPart part) {
        return history.edits(report.id(), reports.asked(report.period()), indicator, part);
    }
}
