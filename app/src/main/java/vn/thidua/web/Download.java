package vn.thidua.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that the browser saves and never shows. That nobody keeps it on the way and that it is taken for what it says, is
 * told with every answer.
 *
 * @param name what the file is to be called; somebody else may have chosen it
 * @param ending what the name must end in, with its dot; put behind a name that ends in something else
 */
public record Download(String name, String ending, MediaType type) {

    private static final MediaType WORKBOOK =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType TABLE = new MediaType("text", "csv", UTF_8);

    /** Returns the answer for a workbook called {@code name}. */
    public static Download workbook(String name) {
        return new Download(name, ".xlsx", WORKBOOK);
    }

    /** Returns the answer for a table as text in UTF-8, called {@code name}. */
    public static Download table(String name) {
        return new Download(name, ".csv", TABLE);
    }

    /** Returns the answer with {@code content}. */
    public <T> ResponseEntity<T> with(T content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
                .body(content);
    }

    /**
     * Answers with {@code file}, which is whole, so that its size is told first.
     *
     * @throws IOException if it cannot be read, or nobody is there any more to take it
     */
    public void send(Path file, HttpServletResponse response) throws IOException {
        response.setContentType(type.toString());
        response.setContentLengthLong(Files.size(file));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition());
        Files.copy(file, response.getOutputStream());
    }

    private String disposition() {
        return ContentDisposition.attachment().filename(safe(), UTF_8).build().toString();
    }

    /** A name must not climb out of a folder, break a header, run backwards or pose as another kind of file. */
    private String safe() {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_")
                .strip();
        return clean.toLowerCase(Locale.ROOT).endsWith(ending) ? clean : clean + ending;
    }
}
