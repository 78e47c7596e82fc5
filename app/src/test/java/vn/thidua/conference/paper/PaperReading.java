package vn.thidua.conference.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.web.util.HtmlUtils;

/** Reads papers back, as one line of text with single spaces. */
final class PaperReading {

    private static final Pattern TAG =
            Pattern.compile("<(?:style|title)[^>]*>.*?</(?:style|title)>|<[^>]+>", Pattern.DOTALL);

    private PaperReading() {}

    static String docx(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return flat(extractor.getText());
        }
    }

    static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    static String html(byte[] file) {
        Matcher tags = TAG.matcher(new String(file, StandardCharsets.UTF_8));
        return flat(HtmlUtils.htmlUnescape(tags.replaceAll(" ")));
    }

    static int picturesIn(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getAllPictures().size();
        }
    }

    private static String flat(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
