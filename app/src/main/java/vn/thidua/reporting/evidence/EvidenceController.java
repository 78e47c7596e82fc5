package vn.thidua.reporting.evidence;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.shared.Actor;
import vn.thidua.web.Download;

/** Hands out files that prove figures, to be saved and never shown by the browser. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/evidence/{id}")
class EvidenceController {

    private final EvidenceService service;

    EvidenceController(EvidenceService service) {
        this.service = service;
    }

    @GetMapping
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
        EvidenceService.Handed handed = service.file(actor, id);
        Evidence evidence = handed.evidence();
        return new Download(
                        evidence.name(),
                        "." + evidence.kind().ending(),
                        evidence.kind().mediaType())
                .with(handed.file().content());
    }
}
