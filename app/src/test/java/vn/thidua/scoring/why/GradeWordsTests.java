package vn.thidua.scoring.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.rating.Finding;
import vn.thidua.core.rating.Gate;
import vn.thidua.core.rating.Grade;
import vn.thidua.core.rating.Quota;
import vn.thidua.core.rating.Rated;
import vn.thidua.core.scoring.Binary;
import vn.thidua.core.scoring.Condition;
import vn.thidua.core.scoring.Operand;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.web.Language;

class GradeWordsTests {

    private static final TableDocument TABLE = TableExamples.everyShape();
    private static final Condition MODELS =
            new Condition(new Operand.Quantity("MH01"), Binary.Comparison.AT_LEAST, new BigDecimal(3));
    private static final Condition RESOLVED =
            new Condition(new Operand.Quotient("GQ01", "GQ02"), Binary.Comparison.MORE_THAN, new BigDecimal(30));

    @Test
    void saysWhatEveryGateFound() {
        assertThat(why(
                        Set.of(),
                        new Finding.GateFailed(
                                "A",
                                new Gate.ShareOfNode("II.2", new BigDecimal(80)),
                                Optional.of(new BigDecimal("79.5"))),
                        new Finding.GateFailed("A", new Gate.OfFigure(MODELS), Optional.of(BigDecimal.TWO)),
                        new Finding.GateFailed("A", new Gate.OfFigure(MODELS), Optional.empty()),
                        new Finding.GateFailed("B", new Gate.OfFigure(RESOLVED), Optional.of(new BigDecimal(30))),
                        new Finding.GateFailed("A", new Gate.AllTasksDone(), Optional.empty())))
                .containsExactly(
                        "Đủ điểm xếp Hoàn thành xuất sắc nhiệm vụ nhưng mục II.2 đạt 79,5\u00a0%, yêu cầu từ 80\u00a0% trở lên.",
                        "Đủ điểm xếp Hoàn thành xuất sắc nhiệm vụ nhưng MH01 là 2, yêu cầu từ 3 trở lên.",
                        "Đủ điểm xếp Hoàn thành xuất sắc nhiệm vụ nhưng chưa có số liệu của MH01, yêu cầu từ 3 trở lên.",
                        "Đủ điểm xếp Hoàn thành tốt nhiệm vụ nhưng tỷ lệ GQ01 ÷ GQ02 là 30\u00a0%, yêu cầu trên 30\u00a0%.",
                        "Đủ điểm xếp Hoàn thành xuất sắc nhiệm vụ nhưng chưa hoàn thành tất cả nhiệm vụ.");
    }

    @Test
    void keepsRestrictedFiguresToItself() {
        assertThat(why(
                        Set.of("MH01"),
                        new Finding.GateFailed("A", new Gate.OfFigure(MODELS), Optional.of(BigDecimal.TWO))))
                .containsExactly(
                        "Đủ điểm xếp Hoàn thành xuất sắc nhiệm vụ nhưng chưa đạt điều kiện về một số liệu hạn chế.");
    }

    @Test
    void namesOffencesAndWhatTheyLeadTo() {
        assertThat(why(
                        Set.of(),
                        new Finding.Forced("SERIOUS-CASE"),
                        new Finding.PlaceBarred("SERIOUS-CASE"),
                        new Finding.TitleBarred("SERIOUS-CASE", "Cờ thi đua")))
                .containsExactly(
                        "Xếp mức thấp nhất vì để xảy ra vụ việc nghiêm trọng.",
                        "Không xếp hạng vì để xảy ra vụ việc nghiêm trọng.",
                        "Không đề nghị Cờ thi đua vì để xảy ra vụ việc nghiêm trọng.");
    }

    @Test
    void namesEveryDemotionAndWhoIsTied() {
        assertThat(why(Set.of(), demoted(List.of(), 0), demoted(List.of("an", "binh"), 0), demoted(List.of("an"), 1)))
                .containsExactly(
                        "Mức Hoàn thành xuất sắc nhiệm vụ có 3 đơn vị đủ điều kiện, chỉ được xếp 2 đơn vị (20\u00a0% của 10); đơn vị đứng sau nên xuống mức.",
                        "Mức Hoàn thành xuất sắc nhiệm vụ có 3 đơn vị đủ điều kiện, chỉ được xếp 2 đơn vị (20\u00a0% của 10); bằng hạng với AN, BINH ở ranh giới nên cùng xuống mức.",
                        "Mức Hoàn thành xuất sắc nhiệm vụ có 3 đơn vị đủ điều kiện, chỉ được xếp 2 đơn vị (20\u00a0% của 10); bằng hạng với AN, còn 1 suất chờ hội nghị biểu quyết.");
    }

    @Test
    void namesTheGrade() {
        assertThat(words(Language.EN, Set.of()).grade(rated())).isEqualTo("Tasks fulfilled");
        assertThat(words(Language.VI, Set.of()).grade(rated())).isEqualTo("Hoàn thành nhiệm vụ");
    }

    private static Finding demoted(List<String> tied, int seats) {
        Quota quota = new Quota(new BigDecimal(20), Optional.empty(), RoundingMode.DOWN, Quota.Ties.LEAVE_TO_VOTE);
        return new Finding.Demoted("A", quota, 10, 2, 3, tied, seats);
    }

    private static List<String> why(Set<String> hidden, Finding... findings) {
        return words(Language.VI, hidden).why(rated(findings));
    }

    private static GradeWords words(Language language, Set<String> hidden) {
        return new GradeWords(language, TABLE, unit -> unit.toUpperCase(Locale.ROOT), hidden);
    }

    private static Rated rated(Finding... findings) {
        List<Grade> grades = TABLE.grading().grades();
        return new Rated("an", new BigDecimal(95), grades.getLast(), grades.get(1), List.of(findings));
    }
}
