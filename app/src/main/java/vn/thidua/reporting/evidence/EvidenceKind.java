package vn.thidua.reporting.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;
import vn.thidua.document.ContainerCheck;
import vn.thidua.document.ImageFile;
import vn.thidua.shared.Violation;

/** What kinds of files prove figures. A file is what it says inside, whatever it is called. */
public enum EvidenceKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final String mediaType;
    private final String ending;

    EvidenceKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    MediaType mediaType() {
        return MediaType.valueOf(mediaType);
    }

    /** Returns what the names of such files end in, without the dot. */
    String ending() {
        return ending;
    }

    /** What a file turned out to be. */
    sealed interface Looked {

        record Taken(EvidenceKind kind) implements Looked {}

        record Refused(Violation why) implements Looked {}
    }

    /** Looks into {@code file}; workbooks pass the check of every workbook that comes in. */
    static Looked look(byte[] file) {
        if (file.length == 0) {
            return new Looked.Refused(Violation.of(EvidenceViolation.EMPTY));
        }
        if (file.length > EvidenceService.LARGEST) {
            return new Looked.Refused(
                    Violation.of(EvidenceViolation.TOO_LARGE, EvidenceService.LARGEST / (1024 * 1024)));
        }
        if (Arrays.mismatch(file, PDF_HEAD) == PDF_HEAD.length) {
            return new Looked.Taken(PDF);
        }
        if (file.length > 2 && file[0] == 'P' && file[1] == 'K') {
            Optional<Violation> refusal = ContainerCheck.refuse(file);
            return refusal.<Looked>map(Looked.Refused::new).orElseGet(() -> new Looked.Taken(XLSX));
        }
        if (ImageFile.isImage(file)) {
            return new Looked.Taken(ImageFile.of(file).mediaType().equals("image/png") ? PNG : JPEG);
        }
        return new Looked.Refused(Violation.of(EvidenceViolation.UNKNOWN_KIND));
    }
}
