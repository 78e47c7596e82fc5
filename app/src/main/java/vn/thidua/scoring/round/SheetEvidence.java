package vn.thidua.scoring.round;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.EvidenceFiles;
import vn.thidua.reporting.SourceFile;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/** Keeps files on sheets that their callers have locked. */
@Component
class SheetEvidence {

    private final ProofRepository proofs;
    private final EvidenceFiles files;
    private final Clock clock;

    SheetEvidence(ProofRepository proofs, EvidenceFiles files, Clock clock) {
        this.proofs = proofs;
        this.files = files;
        this.clock = clock;
    }

    /** Returns why {@code file} is not kept, if it is not. */
    Optional<Violation> refusal(SourceFile file) {
        return files.look(file) instanceof EvidenceFiles.Looked.Refused(Violation why)
                ? Optional.of(why)
                : Optional.empty();
    }

    /** Keeps {@code file}, which was not refused, unless the criterion has the same bytes already. */
    Optional<Proof> add(Actor actor, Sheet sheet, String leaf, Optional<Integer> explanation, SourceFile file) {
        if (!(files.look(file) instanceof EvidenceFiles.Looked.Taken(String kind))) {
            throw new IllegalArgumentException("a refused file is not kept: " + file.name());
        }
        boolean isKnown = proofs.of(sheet.id()).stream()
                .anyMatch(proof -> proof.leaf().equals(leaf) && proof.sha256().equals(file.fingerprint()));
        if (isKnown) {
            return Optional.empty();
        }
        Proof proof = new Proof(
                UUID.randomUUID(),
                sheet.id(),
                leaf,
                explanation,
                file.name(),
                kind,
                file.content().length,
                file.fingerprint(),
                clock.instant(),
                actor.name(),
                Optional.empty());
        proofs.add(proof, file.content(), actor);
        return Optional.of(proof);
    }
}
