package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.w3c.dom.Element;

class PdfWriterTests {

    private final PdfWriter writer = new PdfWriter();

    @BeforeAll
    static void openFoundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource
    void reportsComplyWithTheArchiveAndAccessStandards(FormatProfile profile) throws Exception {
        byte[] file = writer.write(DocumentExamples.report(profile));
        assertThat(breaches(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(breaches(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void minutesAndPressItemsComplyToo() throws Exception {
        for (byte[] file :
                List.of(writer.write(DocumentExamples.minutes()), writer.write(DocumentExamples.pressItem()))) {
            assertThat(breaches(file, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(breaches(file, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void givesEveryVietnameseLetterBack() throws IOException {
        for (Run run : List.of(
                Run.plain(DocumentExamples.LETTERS),
                Run.bold(DocumentExamples.LETTERS),
                Run.italic(DocumentExamples.LETTERS),
                new Run(DocumentExamples.LETTERS, true, true))) {
            byte[] file = writer.write(reportOf(Block.paragraph(run)));
            assertThat(text(file).replaceAll("\\s", "")).contains(DocumentExamples.LETTERS);
        }
    }

    @Test
    void composesDecomposedLetters() throws IOException {
        String apart = Normalizer.normalize("ẨẪẬẮẰẲẴẶ ữợ", Normalizer.Form.NFD);
        assertThat(text(writer.write(reportOf(Block.paragraph(apart))))).contains("ẨẪẬẮẰẲẴẶ ữợ");
    }

    @Test
    void showsAMarkForALetterThatTheFontLacks() throws IOException {
        assertThat(text(writer.write(reportOf(Block.paragraph("Đạt 👍 rồi"))))).contains("Đạt \uFFFD rồi");
    }

    @Test
    void embedsAllFonts() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(writer.write(DocumentExamples.report(FormatProfile.DECREE_30_2020)))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    fonts.add(resources.getFont(name));
                }
            }
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().contains("Tinos"));
        }
    }

    @Test
    void hidesThePageNumberOnTheFirstPageOnly() throws IOException {
        byte[] file = writer.write(DocumentExamples.report(FormatProfile.DECREE_30_2020));
        assertThat(page(file, 1)).startsWith("BỘ CÔNG AN");
        assertThat(page(file, 2)).startsWith("2");
        assertThat(page(file, 3)).startsWith("3");
        assertThat(page(writer.write(DocumentExamples.report(FormatProfile.CIRCULAR_01_2011)), 2)
                        .strip())
                .endsWith("2");
    }

    @Test
    void repeatsTheHeaderOfATableOverSeveralPages() throws IOException {
        byte[] file = writer.write(DocumentExamples.report(FormatProfile.DECREE_30_2020));
        assertThat(page(file, 4)).contains("Điểm từng phần").contains("Công an tỉnh thứ 25");
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getPage(3).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(3).getMediaBox().getHeight());
        }
    }

    @Test
    void wrapsAVeryLongIssuerAndKeepsTheNationalNameWhole() throws IOException {
        byte[] file = writer.write(DocumentExamples.report(
                FormatProfile.DECREE_30_2020, "ĐƠN VỊ CÓ TÊN GỌI RẤT DÀI ".repeat(6), DocumentExamples.body()));
        assertThat(page(file, 1).lines().map(String::strip))
                .anyMatch(line -> line.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    }

    @Test
    void printsMarkupSignsAsTheyAre() throws IOException {
        assertThat(text(writer.write(reportOf(Block.paragraph("<b>a & b</b> <!-- \u0000 &lt;")))))
                .contains("<b>a & b</b> <!--")
                .contains("&lt;");
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret.png");
        Files.write(secret, DocumentExamples.png());
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(200);
            for (String address : List.of(
                    secret.toUri().toString(),
                    secret.toString(),
                    "http://localhost:" + server.getLocalPort() + "/a.png",
                    "jar:" + secret.toUri() + "!/a.png")) {
                Markup markup = new Markup("t", "a", "body { font-family: Tinos }", UnaryOperator.identity());
                markup.add(markup.body(), "h1", "", "t");
                Element image = markup.add(markup.body(), "img", "");
                image.setAttribute("src", address);
                image.setAttribute("alt", "a");
                Element sheet = markup.add(markup.body(), "link", "");
                sheet.setAttribute("rel", "stylesheet");
                sheet.setAttribute("href", address);
                byte[] file = PdfWriter.render(markup.document(), DocumentExamples.CREATED);
                try (PDDocument document = Loader.loadPDF(file)) {
                    assertThat(document.getPage(0).getResources().getXObjectNames())
                            .as(address)
                            .isEmpty();
                }
            }
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void namesTitleAndLanguageAndRepeatsItself() throws IOException {
        OfficialDocument report = DocumentExamples.report(FormatProfile.DECREE_30_2020);
        byte[] file = writer.write(report);
        assertThat(writer.write(report)).isEqualTo(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(report.title());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(DocumentExamples.CREATED);
        }
    }

    private static List<String> breaches(byte[] file, PDFAFlavour flavour)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> breaches = result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            assertThat(result.isCompliant()).isEqualTo(breaches.isEmpty());
            return breaches;
        }
    }

    private static OfficialDocument reportOf(Block block) {
        return DocumentExamples.report(FormatProfile.DECREE_30_2020, "CÔNG AN TỈNH GIA LAI", List.of(block));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(byte[] file, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).strip();
        }
    }
}
