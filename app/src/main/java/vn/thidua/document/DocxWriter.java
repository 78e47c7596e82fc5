package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.stereotype.Component;

/** Writes documents as .docx files that a clerk can go on editing in Word or LibreOffice. */
@Component
public final class DocxWriter {

    /** Returns the .docx file of {@code content}; equal documents give equal bytes. */
    public byte[] write(OfficialDocument content) {
        FormatProfile profile = content.profile();
        try (XWPFDocument document = new XWPFDocument()) {
            properties(document, content.title(), content.letterhead().issuer(), content.created());
            DocxStyles.create(document, profile.bodySize());
            DocxLetterhead.write(document, content);
            DocxBlocks blocks = new DocxBlocks(document, profile);
            blocks.basis(content.legalBases());
            blocks.write(EndMark.on(content), profile.textWidth());
            blocks.keepEndWithNext();
            DocxClosing.write(document, content);
            DocxPages pages = new DocxPages(document, profile);
            Annex.Orientation orientation = Annex.Orientation.PORTRAIT;
            List<Annex> annexes = content.annexes();
            for (int index = 0; index < annexes.size(); index++) {
                pages.end(orientation);
                Annex annex = annexes.get(index);
                orientation = annex.orientation();
                blocks.annexHead(annex, Wording.annex(index, annexes.size()));
                blocks.write(annex.body(), profile.textWidth(orientation));
            }
            pages.endLast(orientation);
            return bytes(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns the .docx file of {@code item}; equal items give equal bytes. */
    public byte[] write(PressItem item) {
        FormatProfile profile = FormatProfile.DECREE_30_2020;
        try (XWPFDocument document = new XWPFDocument()) {
            properties(document, item.title(), item.source(), item.created());
            DocxStyles.create(document, profile.bodySize());
            XWPFParagraph title = document.createParagraph();
            title.setStyle(DocxStyles.TITLE);
            title.setAlignment(ParagraphAlignment.LEFT);
            DocxText.write(title, Run.bold(item.title()), 20);
            DocxText.write(DocxText.paragraph(document, 12), Run.italic(Wording.dateline(item.dateline())), 14);
            item.lead().ifPresent(lead -> {
                XWPFParagraph paragraph = DocxText.paragraph(document, 10);
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                DocxText.write(paragraph, Run.bold(lead), 14);
            });
            new DocxBlocks(document, profile).write(item.body(), profile.textWidth());
            XWPFParagraph source = DocxText.paragraph(document, 0);
            source.setAlignment(ParagraphAlignment.RIGHT);
            DocxText.write(source, Run.italic(Wording.SOURCE.text(item.source())), 14);
            new DocxPages(document, profile).endLast(Annex.Orientation.PORTRAIT);
            return bytes(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void properties(XWPFDocument document, String title, String author, Instant created) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(author);
        core.setCreated(Optional.of(Date.from(created)));
        core.setModified(Optional.of(Date.from(created)));
        core.getUnderlyingProperties().setLanguageProperty(Wording.LANGUAGE);
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.write(file);
        return StableZip.of(file.toByteArray());
    }
}
