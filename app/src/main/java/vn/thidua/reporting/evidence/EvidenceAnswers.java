package vn.thidua.reporting.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.EvidenceFiles;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.Violation;

/** Looks at files for other modules, and hands out files of all. */
@Component
class EvidenceAnswers implements EvidenceFiles {

    @Override
    public Looked look(SourceFile file) {
        return switch (EvidenceKind.look(file.content())) {
            case EvidenceKind.Looked.Taken(EvidenceKind kind) -> new Looked.Taken(kind.name());
            case EvidenceKind.Looked.Refused(Violation why) -> new Looked.Refused(why);
        };
    }

    @Override
    public ResponseEntity<byte[]> handOut(SourceFile file, String kind) {
        EvidenceKind known = EvidenceKind.valueOf(kind);
        return ResponseEntity.ok()
                .contentType(known.mediaType())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(file.name(), known), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }

    /** The name ends in what the file is, whatever it was called. */
    private static String name(String sent, EvidenceKind kind) {
        String clean = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_")
                .strip();
        String ending = "." + kind.ending();
        return clean.toLowerCase(Locale.ROOT).endsWith(ending) ? clean : clean + ending;
    }
}
