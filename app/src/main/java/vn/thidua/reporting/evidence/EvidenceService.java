package vn.thidua.reporting.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.ContainerCheck;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.EvidenceFiles;
import vn.thidua.reporting.ReportSettled;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.evidence.EvidenceKind.Looked;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Puts files to figures, hands them out, and withdraws them. */
@Service
public class EvidenceService {

    /** Largest file, in bytes. */
    static final int LARGEST = ContainerCheck.LARGEST_FILE;

    /** Most files of one figure. */
    static final int MOST = EvidenceFiles.MOST;

    private final EvidenceRepository evidence;
    private final ReportLookup reports;
    private final List<ReportSettled> settled;
    private final UnitDirectory units;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EvidenceService(
            EvidenceRepository evidence,
            ReportLookup reports,
            List<ReportSettled> settled,
            UnitDirectory units,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.evidence = evidence;
        this.reports = reports;
        this.settled = List.copyOf(settled);
        this.units = units;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts {@code file} to the figure of {@code indicator}. The same bytes again change nothing.
     *
     * @throws NotFound if there is no such period, or no such unit whose figures {@code actor} may fill in
     */
    @Transactional
    public EvidenceOutcome add(Actor actor, ReportAddress address, String indicator, SourceFile file) {
        Unit unit = unit(actor, address);
        EvidenceKind kind;
        byte[] content = file.content();
        switch (EvidenceKind.look(content)) {
            case Looked.Refused(Violation why) -> {
                return new EvidenceOutcome.Refused(why);
            }
            case Looked.Taken(EvidenceKind found) -> kind = found;
        }
        OptionalInt place = reports.place(address.period(), indicator);
        if (place.isEmpty()) {
            return new EvidenceOutcome.Refused(Violation.of(EvidenceViolation.NOT_ASKED, indicator));
        }
        Report report = reports.begin(address.period(), unit.id());
        List<Evidence> known = evidence.of(address.period(), unit.id(), place.getAsInt());
        Optional<Evidence> same = known.stream()
                .filter(one -> one.sha256().equals(file.fingerprint()))
                .findFirst();
        if (same.isPresent()) {
            return new EvidenceOutcome.Added(same.get());
        }
        if (known.size() >= MOST) {
            return new EvidenceOutcome.Refused(Violation.of(EvidenceViolation.TOO_MANY, MOST));
        }
        Evidence added = new Evidence(
                UUID.randomUUID(),
                report.id(),
                address.period(),
                unit.id(),
                place.getAsInt(),
                file.name(),
                kind,
                content.length,
                file.fingerprint(),
                clock.instant(),
                actor.name(),
                Optional.empty());
        evidence.add(added, content, actor);
        publish("add", added, indicator);
        return new EvidenceOutcome.Added(added);
    }

    /**
     * Withdraws the file called {@code id}, unless the figures it proves are approved. Withdrawing again changes nothing.
     *
     * @return why not; empty if it is withdrawn
     * @throws NotFound if there is none, or {@code actor} may not fill in the figures of its unit
     */
    @Transactional
    public Optional<Violation> withdraw(Actor actor, UUID id) {
        permissions.require(actor, ReportingPermission.ENTER_FIGURES);
        Evidence found = found(actor, ReportingPermission.ENTER_FIGURES, id);
        if (settled.stream().anyMatch(rule -> rule.isSettled(found.period(), found.unit()))) {
            return Optional.of(Violation.of(EvidenceViolation.SETTLED));
        }
        if (found.withdrawn().isEmpty()) {
            evidence.withdraw(id, actor, clock.instant());
            publish("withdraw", found, reports.indicator(found.period(), found.place()));
        }
        return Optional.empty();
    }

    /** A file with the bytes that are handed out. */
    record Handed(Evidence evidence, SourceFile file) {}

    /**
     * Returns the file called {@code id}. One that proves a restricted figure is for those who see that figure, and the log
     * tells of it.
     *
     * @throws NotFound if there is none, or {@code actor} may not read the figures of its unit
     */
    @Transactional
    public Handed file(Actor actor, UUID id) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        Evidence found = found(actor, ReportingPermission.READ_FIGURES, id);
        String indicator = reports.indicator(found.period(), found.place());
        if (reports.isRestricted(found.period(), indicator)) {
            if (!permissions.allows(actor, ReportingPermission.ENTER_FIGURES, found.unit())) {
                permissions.require(actor, ReportingPermission.READ_RESTRICTED, found.unit());
            }
            publish("download-restricted", found, indicator);
        }
        return new Handed(found, new SourceFile(found.name(), evidence.content(id)));
    }

    private Evidence found(Actor actor, ReportingPermission permission, UUID id) {
        return evidence.find(id)
                .filter(one -> permissions.allows(actor, permission, one.unit()))
                .orElseThrow(() -> new NotFound("evidence", id));
    }

    private Unit unit(Actor actor, ReportAddress address) {
        permissions.require(actor, ReportingPermission.ENTER_FIGURES);
        return units.find(address.unit())
                .filter(unit -> permissions.allows(actor, ReportingPermission.ENTER_FIGURES, unit.id()))
                .orElseThrow(() -> new NotFound("unit", address.unit()));
    }

    private void publish(String verb, Evidence of, String indicator) {
        events.publishEvent(new AuditableEvent(
                "reporting.evidence." + verb,
                "evidence",
                of.id().toString(),
                Optional.of(of.unit()),
                Map.of(),
                Map.of("period", of.period(), "indicator", indicator, "file", of.name(), "sha256", of.sha256()),
                ""));
    }
}
