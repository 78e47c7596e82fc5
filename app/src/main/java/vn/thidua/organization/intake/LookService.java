package vn.thidua.organization.intake;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;
import vn.thidua.web.Work;

/** Shows an import. Lines about people are personal data, so that somebody looked at them goes to the audit log. */
@Service
class LookService {

    /** Defects on a page. */
    static final int DEFECTS = 100;

    private final IntakeQueries queries;
    private final DefectQueries defects;
    private final ChangeQueries changes;
    private final ApplicationEventPublisher events;

    LookService(IntakeQueries queries, DefectQueries defects, ChangeQueries changes, ApplicationEventPublisher events) {
        this.queries = queries;
        this.defects = defects;
        this.changes = changes;
        this.events = events;
    }

    /** Returns the page of the import {@code id}. */
    @Transactional
    public IntakeDetailPage page(Actor actor, UUID id, Choice choice, List<Violation> reasons) {
        Intake intake = queries.get(actor, id);
        List<Count> counts = queries.counts(id);
        Optional<Work> work = queries.work(intake);
        String href = "/organization/intake/" + id;
        return new IntakeDetailPage(
                id,
                text("organization.intake.detail.title", Formats.moment(intake.receivedAt())),
                intake.state().tone(),
                intake.state().words(),
                facts(intake),
                reasons,
                work,
                NextSteps.of(intake, work),
                counts.stream().map(LookService::row).toList(),
                defects(intake, choice, href),
                changes(intake, counts, choice, href),
                List.of(
                        new Crumb(text("web.menu.organization"), "/organization/intake"),
                        new Crumb(text("organization.intake.menu"), "/organization/intake")));
    }

    /** Returns the work of the import, for the part of the page that shows it. */
    @Transactional(readOnly = true)
    public Optional<Work> work(Actor actor, UUID id) {
        return queries.work(queries.get(actor, id));
    }

    private static List<String> facts(Intake intake) {
        List<String> facts = new ArrayList<>();
        facts.add(text("organization.intake.by", intake.receivedBy()));
        facts.add(String.join(", ", intake.files()));
        intake.appliedAt()
                .ifPresent(
                        at -> facts.add(text("organization.intake.applied", intake.confirmedBy(), Formats.moment(at))));
        intake.undoneAt()
                .ifPresent(at -> facts.add(text("organization.intake.undone", intake.undoneBy(), Formats.moment(at))));
        return facts;
    }

    private static IntakeDetailPage.CountRow row(Count count) {
        return new IntakeDetailPage.CountRow(
                text(count.subject().key()),
                count.read(),
                count.added(),
                count.changed(),
                count.unchanged(),
                count.refused());
    }

    private IntakeDetailPage.Defects defects(Intake intake, Choice choice, String href) {
        Asked asked = switch (intake.state()) {
            case OUTDATED -> Asked.APPLY;
            case APPLIED -> Asked.UNDO;
            default -> Asked.READ;
        };
        int after = Math.max(0, choice.defects());
        List<Defect> page = defects.page(intake.id(), asked, after, DEFECTS + 1);
        String lead = page.isEmpty() && after == 0
                ? ""
                : text("organization.intake.defects." + asked.name().toLowerCase(Locale.ROOT));
        boolean more = page.size() > DEFECTS;
        int shown = Math.min(page.size(), DEFECTS);
        int all = intake.errors() + intake.notices();
        return new IntakeDetailPage.Defects(
                lead,
                page.stream().limit(DEFECTS).map(LookService::line).toList(),
                asked == Asked.READ
                        ? text("organization.intake.part", after + 1, after + shown, all)
                        : text("organization.intake.part.open", after + 1, after + shown),
                after == 0
                        ? ""
                        : new Choice(choice.list(), choice.show(), choice.after(), Math.max(0, after - DEFECTS))
                                .href(href),
                more ? new Choice(choice.list(), choice.show(), choice.after(), after + DEFECTS).href(href) : "");
    }

    private static IntakeDetailPage.DefectLine line(Defect defect) {
        Place place = defect.place();
        String line = place.line() == 0 ? "" : text("organization.intake.line", Integer.toString(place.line()));
        String cell = defect.cell().isEmpty() ? line : defect.cell();
        String where = place.sheet().isEmpty() || cell.isEmpty() ? place.sheet() + cell : place.sheet() + " · " + cell;
        return new IntakeDetailPage.DefectLine(
                place.file(),
                where.isEmpty() ? text("organization.intake.whole-file") : where,
                !defect.isNotice(),
                defect.found(),
                Texts.reason(defect.what()),
                Texts.mend(defect.what()).orElse(""));
    }

    private IntakeDetailPage.Changes changes(Intake intake, List<Count> counts, Choice choice, String href) {
        List<Count> filled = intake.state() == State.DISCARDED
                ? List.of()
                : counts.stream().filter(count -> count.read() > 0).toList();
        Optional<Subject> subject = choice.subject()
                .filter(wanted -> filled.stream().anyMatch(count -> count.subject() == wanted))
                .or(() -> filled.stream().map(Count::subject).findFirst());
        if (subject.isEmpty()) {
            return new IntakeDetailPage.Changes(
                    "", List.of(), choice.show(), List.of(), List.of(), List.of(), "", "", "");
        }
        Subject shown = subject.get();
        if (shown == Subject.PEOPLE) {
            events.publishEvent(new AuditableEvent(
                    "organization.intake.look",
                    "intake",
                    intake.id().toString(),
                    Optional.empty(),
                    Map.of(),
                    Map.of("after", Integer.toString(choice.after())),
                    ""));
        }
        List<ChangeRow> rows = changes.page(intake.id(), shown, choice.changes(), choice.after());
        Choice first = new Choice(shown.code(), choice.show(), 0, choice.defects());
        return new IntakeDetailPage.Changes(
                shown.code(),
                filled.stream()
                        .map(count -> new Option(
                                count.subject().code(), text(count.subject().key())))
                        .toList(),
                choice.show(),
                List.of(
                        new Option("", text("organization.intake.show.changing")),
                        new Option("added", text("organization.intake.added")),
                        new Option("changed", text("organization.intake.changed")),
                        new Option("unchanged", text("organization.intake.unchanged"))),
                ChangeRow.columns(shown).stream().map(Column::title).toList(),
                rows.stream().map(row -> line(row, shown)).toList(),
                rows.isEmpty()
                        ? text("organization.intake.changes.none")
                        : text("organization.intake.changes.part", rows.size()),
                choice.after() == 0 ? "" : first.href(href),
                rows.size() < ChangeQueries.LISTED
                        ? ""
                        : new Choice(shown.code(), choice.show(), rows.getLast().number(), choice.defects())
                                .href(href));
    }

    private static IntakeDetailPage.ChangeLine line(ChangeRow row, Subject subject) {
        Tone tone = switch (row.change()) {
            case ADD -> Tone.DONE;
            case SUCCEED, AMEND -> Tone.WAIT;
            case NONE -> Tone.DRAFT;
        };
        return new IntakeDetailPage.ChangeLine(
                row.place().words(),
                tone,
                text("organization.intake.change." + row.change().name().toLowerCase(Locale.ROOT)),
                row.code(),
                row.facts(subject));
    }
}
