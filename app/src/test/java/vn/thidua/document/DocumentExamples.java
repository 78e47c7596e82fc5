package vn.thidua.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Documents for tests; all bodies and figures are invented. */
final class DocumentExamples {

    /** Every Vietnamese letter, small and capital, precomposed. */
    static final String LETTERS = """
            aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ\
            AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ""";

    static final Instant CREATED = Instant.parse("2017-10-05T03:00:00Z");

    private static final String SENTENCE =
            "Các đơn vị đã quán triệt, triển khai nghiêm túc kế hoạch công tác năm, gắn phong trào thi đua với nhiệm vụ"
                    + " chính trị được giao; kết quả chín tháng cơ bản đạt và vượt tiến độ đề ra. ";

    private DocumentExamples() {}

    static OfficialDocument report(FormatProfile profile) {
        return report(profile, "CÔNG AN TỈNH GIA LAI", body());
    }

    static OfficialDocument report(FormatProfile profile, String issuer, List<Block> body) {
        return new OfficialDocument(
                profile,
                new Letterhead(
                        Optional.of("BỘ CÔNG AN"),
                        issuer,
                        DocumentNumber.of(5, "BC-CAT-PX15"),
                        new PlaceAndDate("Gia Lai", LocalDate.of(2017, 10, 5))),
                "BÁO CÁO",
                "Kết quả công tác thi đua, khen thưởng chín tháng đầu năm 2017 của cụm thi đua số 6 và số 7",
                List.of("Căn cứ Kế hoạch công tác năm 2017 của cụm", "Căn cứ kết quả giao ban chín tháng"),
                body,
                new Closing.Signed(
                        Signature.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                        List.of("Như trên", "Các đơn vị trong cụm", "Lưu: VT, PX15")),
                List.of(
                        new Annex(
                                "BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM TẠM TÍNH",
                                Optional.of("Báo cáo số 05/BC-CAT-PX15 ngày 05 tháng 10 năm 2017"),
                                Annex.Orientation.LANDSCAPE,
                                List.of(wideTable(60))),
                        new Annex(
                                "DANH SÁCH ĐƠN VỊ",
                                Optional.empty(),
                                Annex.Orientation.PORTRAIT,
                                List.of(Block.numbered("Đơn vị thứ nhất", "Đơn vị thứ hai")))),
                CREATED);
    }

    static OfficialDocument minutes() {
        OfficialDocument report = report(FormatProfile.CIRCULAR_01_2011);
        return new OfficialDocument(
                report.profile(),
                report.letterhead(),
                "BIÊN BẢN",
                "Hội nghị giao ban chín tháng cụm thi đua số 6 và số 7",
                List.of(),
                List.of(Block.paragraph("Hội nghị kết thúc hồi 11 giờ 30 phút cùng ngày.")),
                new Closing.Witnessed(Signature.of("THƯ KÝ"), Signature.of("CHỦ TRÌ")),
                List.of(),
                CREATED);
    }

    static PressItem pressItem() {
        return new PressItem(
                "Cụm thi đua số 6 và số 7 giao ban chín tháng đầu năm",
                new PlaceAndDate("Gia Lai", LocalDate.of(2017, 10, 5)),
                Optional.of("Sáng 05/10, mười ba đơn vị dự giao ban, trao đổi kinh nghiệm và chấm điểm tạm tính."),
                List.of(
                        Block.paragraph(SENTENCE.repeat(3)),
                        picture(),
                        Block.heading(1, "Kết quả nổi bật"),
                        Block.bullets("Tỷ lệ giải quyết tin báo đạt 96,40%.", "Không có đơn vị bị nhắc nhở."),
                        narrowTable()),
                "Bộ phận thường trực cụm",
                CREATED);
    }

    static List<Block> body() {
        return List.of(
                Block.heading(1, "I. TÌNH HÌNH VÀ KẾT QUẢ THỰC HIỆN"),
                Block.paragraph(SENTENCE.repeat(4)),
                Block.heading(2, "1. Công tác tổ chức phong trào"),
                Block.paragraph(
                        Run.plain("Bảng chữ: "), Run.bold("in đậm "), Run.italic("in nghiêng "), Run.plain(LETTERS)),
                Block.heading(3, "a) Kết quả cụ thể"),
                Block.bullets("Đã phát động 13 đợt thi đua.", SENTENCE.repeat(2)),
                Block.numbered("Việc thứ nhất.", "Việc thứ hai."),
                narrowTable(),
                picture(),
                Block.heading(1, "II. NHIỆM VỤ QUÝ IV"),
                Block.paragraph(SENTENCE.repeat(6)),
                Block.paragraph("Trên đây là báo cáo kết quả chín tháng đầu năm 2017."));
    }

    static DataTable narrowTable() {
        return new DataTable(
                Optional.of("Bảng 1. Kết quả theo cụm"),
                List.of(
                        column(2, DataTable.Alignment.CENTRE),
                        column(8, DataTable.Alignment.LEFT),
                        column(4, DataTable.Alignment.RIGHT)),
                HeaderCell.row("STT", "Đơn vị", "Điểm"),
                List.of(List.of("1", "Cụm số 6", "1.234,56"), List.of("2", "Cụm số 7", "–")),
                List.of(List.of("", "Cộng", "1.234,56")));
    }

    static DataTable wideTable(int rows) {
        return new DataTable(
                Optional.empty(),
                IntStream.range(0, 9)
                        .mapToObj(index -> index == 1
                                ? column(8, DataTable.Alignment.LEFT)
                                : column(index == 0 ? 2 : 4, DataTable.Alignment.RIGHT))
                        .toList(),
                List.of(
                        List.of(
                                new HeaderCell("STT", 1, 2),
                                new HeaderCell("Đơn vị", 1, 2),
                                new HeaderCell("Điểm từng phần", 6, 1),
                                new HeaderCell("Tổng điểm", 1, 2)),
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(part -> HeaderCell.of("Phần " + part))
                                .toList()),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of(
                                Integer.toString(row),
                                "Công an tỉnh thứ " + row,
                                "12,50",
                                "10,00",
                                "9,75",
                                "–",
                                "0,00",
                                "4,25",
                                "36,50"))
                        .toList(),
                List.of());
    }

    static DataTable.Column column(int weight, DataTable.Alignment alignment) {
        return new DataTable.Column(weight, alignment);
    }

    static Picture picture() {
        return new Picture(
                ImageFile.of(png()), 100, Optional.of("Ảnh 1. Quang cảnh hội nghị"), "Ba khối màu minh họa hội nghị");
    }

    static byte[] png() {
        BufferedImage image = new BufferedImage(400, 220, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xDD, 0xE6, 0xEE));
        pen.fillRect(0, 0, 400, 220);
        pen.setColor(new Color(0xB3, 0x26, 0x1E));
        pen.fillRect(40, 60, 90, 120);
        pen.setColor(new Color(0x1B, 0x5E, 0x8C));
        pen.fillOval(240, 60, 120, 120);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
