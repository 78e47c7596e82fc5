package vn.thidua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Pictures in a .docx file. */
final class DocxPicture {

    private static final int EMU_PER_MILLIMETRE = Units.EMU_PER_CENTIMETER / 10;

    private DocxPicture() {}

    /**
     * Adds {@code picture} with its caption, which stays on the same page.
     *
     * @param textWidth width of the text in millimetres, beyond which the picture is shrunk
     */
    static void write(XWPFDocument document, Picture picture, int textWidth) {
        XWPFParagraph paragraph = DocxText.paragraph(document, 3);
        paragraph.setSpacingBefore(120);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(picture.caption().isPresent());
        draw(paragraph.createRun(), picture, textWidth);
        picture.caption().ifPresent(caption -> {
            XWPFParagraph line = DocxText.paragraph(document, 8);
            line.setStyle(DocxStyles.CAPTION);
            line.setAlignment(ParagraphAlignment.CENTER);
            DocxText.write(line, Run.italic(caption), 13);
        });
    }

    private static void draw(XWPFRun run, Picture picture, int textWidth) {
        ImageFile image = picture.image();
        int width = Math.min(picture.widthMillimetres(), textWidth) * EMU_PER_MILLIMETRE;
        int height = Math.toIntExact((long) width * image.height() / image.width());
        PictureType type = image.mediaType().equals("image/png") ? PictureType.PNG : PictureType.JPEG;
        try {
            run.addPicture(new ByteArrayInputStream(image.bytes()), type, picture.alternative(), width, height);
        } catch (IOException | InvalidFormatException impossible) {
            throw impossible instanceof IOException broken
                    ? new UncheckedIOException(broken)
                    : new IllegalStateException(impossible);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alternative());
    }
}
