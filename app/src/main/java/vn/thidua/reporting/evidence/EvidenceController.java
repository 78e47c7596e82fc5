package vn.thidua.reporting.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.shared.Actor;

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
        return ResponseEntity.ok()
                .contentType(handed.evidence().kind().mediaType())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(handed.evidence()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(handed.file().content());
    }

    /** The name ends in what the file is, whatever it was called. */
    private static String name(Evidence evidence) {
        String clean = Normalizer.normalize(evidence.name(), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_")
                .strip();
        String ending = "." + evidence.kind().ending();
        return clean.toLowerCase(Locale.ROOT).endsWith(ending) ? clean : clean + ending;
    }
}
