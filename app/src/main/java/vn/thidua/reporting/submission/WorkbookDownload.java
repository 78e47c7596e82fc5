package vn.thidua.reporting.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer that carries an .xlsx file, to be saved and never shown by the browser. */
public final class WorkbookDownload {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private WorkbookDownload() {}

    /** Returns the answer with {@code content} under {@code name}, which somebody else may have chosen. */
    public static ResponseEntity<byte[]> of(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(safe(name), UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    /** A name must not climb out of a folder, break a header, run backwards or pose as another kind of file. */
    private static String safe(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_").strip();
        return clean.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? clean : clean + ".xlsx";
    }
}
