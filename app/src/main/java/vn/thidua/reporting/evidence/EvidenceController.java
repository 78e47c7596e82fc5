package vn.thidua.reporting.evidence;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.reporting.EvidenceFiles;
import vn.thidua.shared.Actor;

/** Hands out files that prove figures, to be saved and never shown by the browser. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/evidence/{id}")
class EvidenceController {

    private final EvidenceService service;
    private final EvidenceFiles files;

    EvidenceController(EvidenceService service, EvidenceFiles files) {
        this.service = service;
        this.files = files;
    }

    @GetMapping
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
        EvidenceService.Handed handed = service.file(actor, id);
        return files.handOut(handed.file(), handed.evidence().kind().name());
    }
}
