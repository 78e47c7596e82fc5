package vn.thidua.reporting.cell;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Keeps what people say about single figures. What was said is neither changed nor taken back. */
@Service
class CommentService {

    /** Most letters of what is said at once. */
    static final int LONGEST = 2_000;

    private final CommentRepository comments;
    private final ReportLookup reports;
    private final UnitDirectory units;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CommentService(
            CommentRepository comments,
            ReportLookup reports,
            UnitDirectory units,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.reports = reports;
        this.units = units;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps {@code words} about the figure of {@code indicator}.
     *
     * @return why not; empty if they are kept
     * @throws NotFound if there is no such period, or no such unit about whose figures {@code actor} may say something
     */
    @Transactional
    public Optional<Violation> say(Actor actor, ReportAddress address, String indicator, String words) {
        permissions.require(actor, ReportingPermission.DISCUSS_FIGURES);
        Unit unit = units.find(address.unit())
                .filter(found -> permissions.allows(actor, ReportingPermission.DISCUSS_FIGURES, found.id()))
                .orElseThrow(() -> new NotFound("unit", address.unit()));
        String said = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        if (said.isEmpty()) {
            return Optional.of(Violation.of(CellViolation.NOTHING_SAID));
        }
        if (said.length() > LONGEST) {
            return Optional.of(Violation.of(CellViolation.TOO_LONG, LONGEST));
        }
        OptionalInt place = reports.place(address.period(), indicator);
        if (place.isEmpty()) {
            return Optional.of(Violation.of(CellViolation.NOT_ASKED, indicator));
        }
        Report report = reports.begin(address.period(), unit.id());
        comments.add(
                report,
                place.getAsInt(),
                new Comment(
                        indicator,
                        said,
                        clock.instant(),
                        actor.name(),
                        actor.capacity().words()),
                actor);
        events.publishEvent(new AuditableEvent(
                "reporting.cell.comment",
                "report",
                report.id().toString(),
                Optional.of(unit.id()),
                Map.of(),
                Map.of("indicator", indicator, "words", said),
                ""));
        return Optional.empty();
    }
}
