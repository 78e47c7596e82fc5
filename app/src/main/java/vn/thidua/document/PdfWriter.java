package vn.thidua.document;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Writes documents as .pdf files for the archive: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), all fonts inside.
 *
 * <p>Nothing is fetched while writing: of addresses only {@code data:} is allowed.
 */
@Component
public final class PdfWriter {

    private static final String FAMILY = "Tinos";

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The library reports every font it loads; a command prints its own words only.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Returns the .pdf file of {@code content}; equal documents give equal bytes. */
    public byte[] write(OfficialDocument content) {
        return render(OfficialMarkup.of(content), content.created());
    }

    /** Returns the .pdf file of {@code item}; equal items give equal bytes. */
    public byte[] write(PressItem item) {
        return render(PressMarkup.of(item, StyleSheet.PRESS_PAPER, TextFont.REGULAR::shown), item.created());
    }

    static byte[] render(Document page, Instant created) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, "data:,")
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .withProducer(PdfWriter.class.getPackageName())
                .useUriResolver((base, address) -> isInside(address) ? address : null)
                .useExternalResourceAccessControl(
                        (address, _) -> isInside(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, _) -> isInside(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useHttpStreamImplementation(refusing())
                .useProtocolsStreamImplementation(refusing(), "file", "jar", "ftp", "http", "https");
        font(builder, TextFont.REGULAR, 400, FontStyle.NORMAL);
        font(builder, TextFont.ITALIC, 400, FontStyle.ITALIC);
        font(builder, TextFont.BOLD, 700, FontStyle.NORMAL);
        font(builder, TextFont.BOLD_ITALIC, 700, FontStyle.ITALIC);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            PdfStamp.set(document, created);
            document.save(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, TextFont font, int weight, FontStyle style) {
        builder.useFont(font::open, FAMILY, weight, style, true);
    }

    private static boolean isInside(String address) {
        return address.startsWith("data:");
    }

    private static FSStreamFactory refusing() {
        return address -> {
            throw new IllegalStateException("the kit fetches nothing: " + address);
        };
    }
}
