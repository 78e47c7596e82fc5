package vn.thidua.scoring.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.shared.Actor;

class BoardControllerTests extends ScoringTestCase {

    private static final String HAND_OVER = "?period=2017-9M&unit=an&leaf=";

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void setUpBoard() {
        registerSmallTable();
        enterPoints();
    }

    @Test
    void showsTheLatestBoardWithPlacesAndTheUnitWithoutReport() {
        assertThat(get("/scoring/boards", Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .contains("Chấm tạm thời", "Bảng điểm giả định", "<strong>8,60</strong>", "86,0\u00a0%")
                .contains("Chưa xếp hạng vì chưa có báo cáo: Dung.")
                .contains("/scoring/boards/why?period=2017-9M&amp;cluster=91&amp;unit=an&amp;leaf=I\"");
    }

    @Test
    void showsGradesAndWhatKeptAUnitFromTheBest() {
        tables.register(
                Officers.standing(units()), "table.yaml", TableExamples.GRADED.replace("version: 1", "version: 2"));

        assertThat(get("/scoring/boards", Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .contains("Xếp loại", "Xuất sắc")
                .contains("Mức Xuất sắc có 2 đơn vị đủ điều kiện, chỉ được xếp 1 đơn vị (25\u00a0% của 4)");
        assertThat(get("/scoring/boards/why/panel?period=2017-9M&unit=an&leaf=I", Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .contains("Điểm trừ vượt mức trừ tối đa, được trả lại: 1.");
    }

    @Test
    void opensTheCriteriaOfASection() {
        assertThat(get("/scoring/boards?period=2017-9M&cluster=91&section=I", Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .contains("Đơn vị × tiêu chí của mục I", "leaf=I.2");
    }

    @Test
    void answersWhyInTheOrderRuleFiguresArithmeticSource() {
        assertThat(get("/scoring/boards/why" + HAND_OVER + "I.1", Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .contains("<html")
                .containsSubsequence(
                        "Theo mức của tỷ lệ A1 ÷ A2",
                        "từ 95\u00a0%",
                        "Chỉ tiêu A1",
                        "(A1 = 96) ÷ (A2 = 100) × 100 = 96\u00a0%",
                        "Được 6,00/6 điểm.",
                        "/reporting/submissions/",
                        "?at=A1#A1",
                        "An, bản v2");
    }

    @Test
    void givesThePanelAloneToHtmx() {
        assertThat(mvc.get()
                        .uri("/scoring/boards/why/panel" + HAND_OVER + "II.1")
                        .header("HX-Request", "true")
                        .with(signedIn(Officers.standing(units()))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<html")
                .contains("Vì sao có điểm này?", "Người chấm cho 1,5 điểm", "Cụm trưởng", "Còn chậm");
    }

    @Test
    void answersWhyThisPlaceWithTheSumAndBothNeighbours() {
        assertThat(get("/scoring/boards/why?period=2017-9M&unit=chi", Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "Vì sao có thứ hạng này?", "/ 3 đơn vị có báo cáo")
                .containsSubsequence(
                        "Chi được 8,5 trên 10 điểm được giao, quy về thang 10 điểm: 8,5 ÷ 10 × 10 = 8,5",
                        "An (hạng 1) đứng trên Chi (hạng 2) vì hơn 0,1 điểm: 8,6 − 8,5 = 0,1.",
                        "Chi (hạng 2) đứng trên Bình (hạng 3) vì hơn 0,3 điểm: 8,5 − 8,2 = 0,3.",
                        "An (hạng 1)",
                        "Bình (hạng 3)");
        assertThat(get("/scoring/boards", Officers.standing(units())))
                .bodyText()
                .contains("/scoring/boards/why?period=2017-9M&amp;cluster=91&amp;unit=chi\"");
    }

    @Test
    void saysWhichTieBreakDecidedAPlace() {
        points.enter(
                Officers.standing(units()),
                "2017-9M",
                "points.csv",
                "unit,leaf,points,by,note\nan,II.1,1.5,Cụm trưởng,\nchi,II.1,0.1,Cụm trưởng,\n");

        assertThat(get("/scoring/boards/why/panel?period=2017-9M&unit=an", Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<html")
                .contains(
                        "Chi (hạng 1) và An (hạng 2) cùng 8,6 điểm; căn cứ xét thứ 1 của bảng điểm phân định: điểm mục"
                                + " I cao hơn đứng trên, Chi được 8,5, An được 7,1, hơn 1,4.");
    }

    @Test
    void namesARestrictedTieBreakOnlyToThoseEntrustedWithIt() {
        // Both have 7.00 in section I: 6 + 0.5 + bonus 0.5, and 4 + 2 + bonus 1.1 cut to 1; Bình has fewer B1.
        reported.report(unit("an"), Map.of("A1", 95, "A2", 100, "B1", 3));
        reported.report(unit("binh"), Map.of("A1", 101, "A2", 110, "B1", 0));
        points.enter(
                Officers.standing(units()),
                "2017-9M",
                "points.csv",
                "unit,leaf,points,by,note\nan,II.1,1,Cụm trưởng,\nbinh,II.1,1,Cụm trưởng,\n");
        String address = "/scoring/boards/why/panel?period=2017-9M&unit=an";
        Actor body = new Actor(
                new UUID(1, 9),
                "Thường trực",
                "standing-body",
                Officers.standing(units()).units());

        assertThat(get(address, Officers.standing(units())))
                .bodyText()
                .contains("căn cứ xét thứ 2 của bảng điểm phân định: số liệu B1 ít hơn đứng trên, Bình có 0, An có 3");
        assertThat(get(address, body))
                .hasStatusOk()
                .bodyText()
                .contains("căn cứ xét thứ 2 của bảng điểm phân định: một số liệu hạn chế")
                .doesNotContain("B1");
    }

    @Test
    void saysNothingOfNeighboursThatMayNotBeSeen() {
        assertThat(get("/scoring/boards/why?period=2017-9M&unit=binh", Officers.of(unit("binh"))))
                .hasStatusOk()
                .bodyText()
                .contains("Bình được 8,2 trên 10 điểm được giao", "chưa mở cho người xem")
                .doesNotContain("8,5", "8,50");
        assertThat(get("/scoring/boards/why?period=2017-9M&unit=chi", Officers.of(unit("binh"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listsTheCriteriaOfASectionWithWhatItsCapCutOff() {
        assertThat(get("/scoring/boards/why/panel?period=2017-9M&unit=chi&leaf=I", Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .contains("8,50", "Điểm thưởng bị cắt do vượt trần của mục: 1.", "leaf=I.3");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(mvc.get()
                        .uri("/scoring/boards/why" + HAND_OVER + "I.2")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .with(signedIn(Officers.standing(units()))))
                .hasStatusOk()
                .bodyText()
                .contains("Why these points?", "2 points, less 0.5 for each one of B1; never below 0.")
                .doesNotContain("[scoring.");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(get("/scoring/boards/why/panel?period=2017-9M&unit=chi&leaf=II.1", Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa chấm được: chưa ai cho điểm II.1.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            /scoring?period=1999                                  | no such period
            /scoring?period=2017-9M&cluster=92                    | no such cluster
            /scoring?period=2017-9M&section=XX                    | no such section
            /scoring/boards/why?period=2017-9M&unit=an&leaf=XX           | no such criterion
            /scoring/boards/why?period=2017-9M&unit=nowhere&leaf=I.1     | no such unit
            /scoring/boards/why?period=2017-9M&unit=dung&leaf=I.1        | no report, no points
            /scoring/boards/why?period=2017-9M&unit=dung                 | nor a place
            /scoring/boards/why/panel?period=2017-9M&unit=dung&leaf=I.1  | the same for the part
            """)
    void knowsNothingOfWhatIsNotThere(String address, String why) {
        assertThat(get(address, Officers.standing(units()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsOtherUnitsFromAUnitOfficer() {
        Actor officer = Officers.of(unit("binh"));

        assertThat(get("/scoring/boards", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Bình")
                .doesNotContain("unit=an&");
        assertThat(get("/scoring/boards/why" + HAND_OVER + "I.1", officer)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "/scoring/boards",
        "/scoring/boards/why?unit=an&leaf=I.1",
        "/scoring/boards/why/panel?unit=an&leaf=I.1",
        "/scoring/workbook?period=2017-9M"
    })
    void turnsAwayWhoMayNotReadScores(String address) {
        assertThat(get(address, Officers.administrator())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsRestrictedFiguresOnlyToThoseEntrustedWithThem() {
        String address = "/scoring/boards/why/panel?period=2017-9M&unit=an&leaf=I.2";

        assertThat(get(address, Officers.standing(units()))).bodyText().contains("B1 = 3");
        assertThat(get(address, Officers.of(unit("an"))))
                .hasStatusOk()
                .bodyText()
                .contains("Số liệu hạn chế: chỉ người được giao mới được xem.")
                .doesNotContain("B1 = 3", "3 × 0,5");
    }

    @Test
    void handsOutTheWorkbook() {
        MvcTestResult answer = get("/scoring/workbook?period=2017-9M", Officers.standing(units()));

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .contains("bang-diem-2017-9M.xlsx");
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
