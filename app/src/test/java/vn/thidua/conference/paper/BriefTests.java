package vn.thidua.conference.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The brief carries every fact of the report that the product starts from (S14). */
class BriefTests {

    private static final ReviewMaterial MATERIAL = MaterialExamples.ofConference();
    private static final byte[] DOCX =
            MaterialExamples.papers().write(Paper.BRIEF_DOCX, MATERIAL).orElseThrow();
    private static final byte[] HTML =
            MaterialExamples.papers().write(Paper.BRIEF_HTML, MATERIAL).orElseThrow();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # fact of the seed                 | words that carry it
            place                              | Pleiku, Gia Lai
            period                             | 9 tháng đầu năm 2017
            subject                            | công tác xây dựng lực lượng
            13 units                           | 13 đơn vị
            two clusters                       | cụm thi đua số 6 và số 7
            leaders of the units attend        | đại diện lãnh đạo
            chair                              | Phó Tổng cục trưởng phụ trách Tổng cục Chính trị Công an nhân dân chủ trì
            directing guest                    | Thứ trưởng Bộ Công an dự và phát biểu chỉ đạo
            host guest                         | Chủ tịch Ủy ban nhân dân tỉnh Gia Lai
            finding 1: directives followed     | Nghị quyết của Đảng ủy, chỉ thị của Bộ trưởng
            finding 1: cascaded locally        | kế hoạch riêng, sát với đặc điểm từng địa bàn
            finding 2: movement launched       | Phong trào thi đua “Vì ANTQ” được phát động
            finding 2: tradition activities    | sinh hoạt giáo dục truyền thống
            finding 2: resolutions studied     | học tập nghị quyết Trung ương (khóa XII)
            finding 3: quality                 | Chất lượng nhiều mặt công tác được nâng lên
            finding 3: initiative              | sự chủ động và những cách làm sáng tạo
            finding 3: security                | góp phần bảo đảm an ninh, trật tự
            finding 3: local development       | phát triển kinh tế - xã hội
            recognition                        | Thứ trưởng Bộ Công an ghi nhận, biểu dương và đánh giá cao
            conclusion 1: education            | giáo dục chính trị và giáo dục truyền thống
            conclusion 1: concerns             | giải quyết tâm tư, kiến nghị
            conclusion 1: staff                | đội ngũ có bản lĩnh, tận tụy
            conclusion 2: advise and carry out | Tham mưu và tổ chức thực hiện nhiệm vụ xây dựng lực lượng
            conclusion 2: resolution           | Nghị quyết Trung ương 4 (khóa XII)
            conclusion 2: directive            | Chỉ thị 05
            conclusion 3: review               | Rà soát, đánh giá, sắp xếp đội ngũ
            conclusion 3: leaders first        | trước hết là lãnh đạo, chỉ huy các cấp
            conclusion 3: streamline           | tinh giản người nhiều năm liền không hoàn thành nhiệm vụ
            conclusion 4: process              | quy trình công tác cán bộ
            conclusion 4: open and clean       | dân chủ, công khai, minh bạch, không để xảy ra tiêu cực
            caption 1                          | Quang cảnh hội nghị
            caption 2                          | Đại biểu dự hội nghị
            it is invented and says so         | Số liệu minh họa
            """)
    void carries(String fact, String words) throws IOException {
        assertThat(PaperReading.docx(DOCX)).as(fact).contains(words);
        assertThat(PaperReading.html(HTML)).as(fact).contains(words);
    }

    @Test
    void showsBothPictures() throws IOException {
        assertThat(PaperReading.picturesIn(DOCX)).isEqualTo(2);
        assertThat(new String(HTML, StandardCharsets.UTF_8).split("<img", -1)).hasSize(3);
    }

    @Test
    void quotesFiguresOfTheConsolidation() throws IOException {
        ReportLine sessions = ReportLine.of(MATERIAL.figures()).stream()
                .filter(line -> line.info().code().equals("GD01"))
                .findFirst()
                .orElseThrow();
        String figure = sessions.measured(sessions.figure().current().value().orElseThrow());

        assertThat(PaperReading.docx(DOCX))
                .contains("12/13 đơn vị đã gửi báo cáo")
                .contains("Chưa có báo cáo của: Ninh Thuận")
                .contains(figure);
    }

    @Test
    void namesNobody() throws IOException {
        assertThat(PaperReading.docx(DOCX)).doesNotContain("Văn Thành", "Thanh Nam", "Ngọc Thành", "Thượng tướng");
    }
}
