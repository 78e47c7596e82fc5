package vn.thidua.conference.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Minutes and notice say what is on record. */
class MinutesTests {

    private static final ReviewMaterial MATERIAL = MaterialExamples.ofConference();

    @Test
    void countsThoseWhoCameAndIsSignedByTwo() throws IOException {
        assertThat(read(Paper.MINUTES))
                .contains("07 giờ 00", "11 giờ 30", "12/10/2017")
                .contains("57 người của 13/13 đơn vị")
                .contains("THƯ KÝ", "CHỦ TRÌ")
                .doesNotContain("Nơi nhận")
                .contains("12/13 đơn vị; chưa có báo cáo của Ninh Thuận");
    }

    @Test
    void listsEveryTaskWithOwnersAndDay() throws IOException {
        assertThat(read(Paper.NOTICE))
                .contains("tất cả các đơn vị; hạn 15/12/2017")
                .contains("Gia Lai và Bình Định; hạn 25/12/2017")
                .contains("cơ quan cấp trên; hạn 20/12/2017")
                .contains("Nơi nhận", "DANH SÁCH NHIỆM VỤ THEO KẾT LUẬN HỘI NGHỊ");
    }

    private static String read(Paper paper) throws IOException {
        return PaperReading.docx(
                MaterialExamples.papers().write(paper, MATERIAL).orElseThrow());
    }
}
