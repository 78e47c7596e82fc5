package vn.thidua.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Matcher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Moment of creation and identifier of a .pdf file, which the renderer would take from the clock. */
final class PdfStamp {

    private PdfStamp() {}

    /** Writes {@code created} into both places that PDF/A wants equal, and derives the file's identifier from it. */
    static void set(PDDocument document, Instant created) throws IOException {
        Instant second = created.truncatedTo(ChronoUnit.SECONDS);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
        document.setDocumentId(second.getEpochSecond());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String description = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "(<xmp:CreateDate>)[^<]*",
                        "$1" + Matcher.quoteReplacement(second.toString().replace("Z", "+00:00")));
        metadata.importXMPMetadata(description.getBytes(StandardCharsets.UTF_8));
    }
}
