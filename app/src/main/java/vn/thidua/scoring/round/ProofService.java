package vn.thidua.scoring.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetState;
import vn.thidua.reporting.EvidenceFiles;
import vn.thidua.reporting.SourceFile;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;

/** Puts files to criteria, hands them out, and withdraws them. */
@Service
class ProofService {

    private final RoundAccess access;
    private final Duties duties;
    private final SheetLeaves leaves;
    private final ProofRepository proofs;
    private final SheetEvidence evidence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProofService(
            RoundAccess access,
            Duties duties,
            SheetLeaves leaves,
            ProofRepository proofs,
            SheetEvidence evidence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.duties = duties;
        this.leaves = leaves;
        this.proofs = proofs;
        this.evidence = evidence;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts {@code file} to the criterion called {@code leaf}. The same bytes again change nothing.
     *
     * @throws NotFound if there is no such sheet, or it is not open to {@code actor} yet
     */
    @Transactional
    public StepOutcome add(Actor actor, UUID round, String unitCode, String leaf, SourceFile file) {
        RoundAccess.Place place = access.locked(actor, RoundPermission.SCORE_OWN, round, unitCode);
        Sheet sheet = place.sheet();
        duties.of(actor, Party.UNIT, sheet);
        List<Violation> against = new ArrayList<>();
        if (isSettled(sheet)) {
            against.add(Violation.of(RoundViolation.EVIDENCE_SETTLED));
        }
        if (leaves.of(place.round(), sheet.unit()).find(leaf).isEmpty()) {
            against.add(Violation.of(RoundViolation.LEAF_UNKNOWN, leaf));
        }
        evidence.refusal(file).ifPresent(against::add);
        long files = proofs.of(sheet.id()).stream()
                .filter(proof -> proof.leaf().equals(leaf))
                .count();
        if (files >= EvidenceFiles.MOST) {
            against.add(Violation.of(RoundViolation.TOO_MANY_FILES, EvidenceFiles.MOST));
        }
        if (!against.isEmpty()) {
            return new StepOutcome.Refused(against);
        }
        evidence.add(actor, sheet, leaf, Optional.empty(), file).ifPresent(proof -> publish("prove", place, proof));
        return new StepOutcome.Taken();
    }

    /**
     * Withdraws the file called {@code id}; it stays on record. Withdrawing again changes nothing.
     *
     * @throws NotFound if there is no such sheet or file
     */
    @Transactional
    public StepOutcome withdraw(Actor actor, UUID round, String unitCode, UUID id) {
        RoundAccess.Place place = access.locked(actor, RoundPermission.SCORE_OWN, round, unitCode);
        duties.of(actor, Party.UNIT, place.sheet());
        Proof proof = proof(place, id);
        if (isSettled(place.sheet()) || proof.explanation().isPresent()) {
            return new StepOutcome.Refused(List.of(Violation.of(RoundViolation.EVIDENCE_SETTLED)));
        }
        if (proof.withdrawn().isEmpty()) {
            proofs.withdraw(id, actor, clock.instant());
            publish("withdraw-proof", place, proof);
        }
        return new StepOutcome.Taken();
    }

    /** A file with the bytes that are handed out. */
    record Handed(Proof proof, SourceFile file) {}

    /**
     * Returns the file called {@code id}.
     *
     * @throws NotFound if there is no such sheet or file, or it is not open to {@code actor} yet
     */
    @Transactional(readOnly = true)
    public Handed file(Actor actor, UUID round, String unitCode, UUID id) {
        Proof proof = proof(access.sheet(actor, RoundPermission.READ, round, unitCode), id);
        return new Handed(proof, new SourceFile(proof.name(), proofs.content(id)));
    }

    private Proof proof(RoundAccess.Place place, UUID id) {
        return proofs.find(id)
                .filter(proof -> proof.sheet().equals(place.sheet().id()))
                .orElseThrow(() -> new NotFound("evidence", id));
    }

    private static boolean isSettled(Sheet sheet) {
        return sheet.state().compareTo(SheetState.SETTLED) >= 0;
    }

    private void publish(String verb, RoundAccess.Place place, Proof proof) {
        events.publishEvent(RoundEvents.ofSheet(
                verb,
                place.round(),
                place.unit(),
                proof.leaf(),
                Map.of(),
                Map.of("file", proof.name(), "sha256", proof.sha256()),
                ""));
    }
}
