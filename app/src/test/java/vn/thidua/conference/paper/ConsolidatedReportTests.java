package vn.thidua.conference.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class ConsolidatedReportTests {

    private static final ReviewMaterial MATERIAL = MaterialExamples.ofConference();
    private static final byte[] DOCX =
            MaterialExamples.papers().write(Paper.REPORT_DOCX, MATERIAL).orElseThrow();

    @Test
    void printsEveryFigureAsItWasConsolidated() throws IOException {
        String text = PaperReading.docx(DOCX);
        SoftAssertions softly = new SoftAssertions();
        for (ReportLine line : ReportLine.of(MATERIAL.figures())) {
            if (line.isPrinted()) {
                String figure = line.measured(line.figure().current().value().orElseThrow());
                softly.assertThat(text).contains(line.name() + ": " + figure.replace('\u00a0', ' '));
            }
        }
        softly.assertAll();
    }

    @Test
    void printsNoFigureThatNobodyComputed() throws IOException {
        String text = PaperReading.docx(DOCX);
        List<String> allowed = new ArrayList<>();
        for (ReportLine line : ReportLine.of(MATERIAL.figures())) {
            var figure = line.figure();
            for (var value : List.of(
                    figure.current().value(),
                    figure.change().previous(),
                    figure.change().difference(),
                    figure.progress().comparedActual(),
                    figure.progress().comparedTarget())) {
                value.ifPresent(present ->
                        allowed.add(Written.number(present.abs(), line.info().decimals())));
            }
            for (var percent :
                    List.of(figure.change().percent(), figure.progress().percent())) {
                percent.ifPresent(present -> allowed.add(Written.number(present.abs(), 1)));
            }
        }
        MATERIAL.boards().forEach(board -> {
            allowed.add(Written.number(board.maximum()));
            board.lines().forEach(line -> {
                allowed.add(Written.number(line.total()));
                allowed.add(Written.number(line.percent()));
            });
        });

        assertThat(List.of(text.split("[^0-9,.]+")))
                .extracting(word -> word.replaceAll("^[,.]+|[,.]+$", ""))
                .filteredOn(word -> word.matches("[0-9.]*[0-9]+,[0-9]+|[0-9]{1,3}(\\.[0-9]{3})+"))
                .isSubsetOf(allowed);
    }

    @Test
    void namesTheUnitThatIsMissingAndTheOneWithAnEmptyFigure() throws IOException {
        assertThat(PaperReading.docx(DOCX))
                .contains("Có 12/13 đơn vị đã gửi báo cáo 9 tháng năm 2017; chưa có báo cáo của: Ninh Thuận")
                .contains("(chưa có số liệu của Phú Yên)");
    }

    @Test
    void saysWhatFellAndWhatIsBehind() throws IOException {
        assertThat(PaperReading.docx(DOCX))
                .contains("Cần lưu ý nhất: số mô hình, cách làm hay được nhân rộng (giảm")
                .containsPattern("Số mô hình, cách làm hay được nhân rộng: mới đạt [0-9,]+ % chỉ tiêu năm");
    }

    @Test
    void printsTheWholeBeforeItsPart() throws IOException {
        assertThat(PaperReading.docx(DOCX))
                .containsPattern("Tổng số lượt cá nhân được khen thưởng: .*Trong đó: cá nhân trực tiếp chiến đấu");
    }

    @Test
    void keepsRestrictedFiguresToItself() throws IOException {
        assertThat(PaperReading.docx(DOCX))
                .doesNotContain("Số CBCS bị kỷ luật")
                .contains("thuộc diện hạn chế phổ biến");
    }

    @Test
    void saysTheSameAsAPdf() throws IOException {
        String pdf = PaperReading.pdf(
                MaterialExamples.papers().write(Paper.REPORT_PDF, MATERIAL).orElseThrow());

        assertThat(pdf)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO", "Số liệu minh họa")
                .contains("Cụm thi đua số 6", "Cụm thi đua số 7");
    }

    @Test
    void canBeWrittenWithoutAConference() throws IOException {
        ReviewMaterial alone = MaterialExamples.withoutConference();

        assertThat(PaperReading.docx(MaterialExamples.papers()
                        .write(Paper.REPORT_DOCX, alone)
                        .orElseThrow()))
                .contains("THƯỜNG TRỰC CỤM THI ĐUA SỐ 6 VÀ SỐ 7")
                .doesNotContain("Số liệu minh họa");
        assertThat(MaterialExamples.papers().write(Paper.MINUTES, alone)).isEmpty();
    }
}
