package vn.thidua.directive.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskBoard;
import vn.thidua.directive.TaskOrder;
import vn.thidua.directive.TaskRegister;
import vn.thidua.directive.TaskSource;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class})
@Transactional
class TaskControllerTests {

    private static final String LIST = "/directive/tasks";
    private static final TaskSource SOURCE = new TaskSource("HN-1", "Hội nghị thử");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private TaskRegister register;

    @Autowired
    private TaskBoard board;

    @BeforeEach
    void registerUnits() {
        review.open();
    }

    @Test
    void saysWhatToBeginWithWhenNothingIsAsked() {
        assertThat(get(LIST, review.standingOfficer())).hasStatusOk().bodyText().contains("Chưa có nhiệm vụ nào");
        assertThat(get(LIST, review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(LIST + "?source=none", review.standingOfficer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(LIST + "/" + UUID.randomUUID(), review.standingOfficer()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void countsBeforeItListsAndFiltersByTheAddress() {
        assign(LocalDate.of(2999, 1, 31));

        assertThat(get(LIST, review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("0/3 nhiệm vụ đã xong", "Hạn gần nhất 31/01/2999", "Gia Lai", "Kon Tum", "Chưa làm");
        assertThat(get(LIST + "?unit=kon-tum", review.standingOfficer()))
                .bodyText()
                .contains("0/1 nhiệm vụ đã xong");
        assertThat(get(LIST + "?conclusion=1.a&state=done", review.standingOfficer()))
                .bodyText()
                .contains("Không có nhiệm vụ nào như vậy");
    }

    @Test
    void showsAUnitOfficerOnlyTheTasksOfTheUnit() {
        assign(LocalDate.of(2999, 1, 31));
        UUID foreign = task("gia-lai").id();
        Actor officer = review.unitOfficer("kon-tum");

        assertThat(get(LIST, officer))
                .bodyText()
                .contains("Kon Tum", "0/2 nhiệm vụ đã xong")
                .doesNotContain("Gia Lai", foreign.toString());
        assertThat(get(LIST + "/" + foreign, officer)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void recordsAReportAndShowsItInTheHistory() {
        assign(LocalDate.of(2999, 1, 31));
        String task = LIST + "/" + task("kon-tum").id();
        Actor officer = review.unitOfficer("kon-tum");

        assertThat(report(task, officer, 0, "DOING", "40", "Đã xong hai buổi"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(task);
        assertThat(get(task, officer)).bodyText().contains("Đang làm 40", "Đã xong hai buổi", "Gửi báo cáo");
    }

    @Test
    void refusesWithEveryReasonAndKeepsWhatWasWritten() {
        assign(LocalDate.of(2017, 1, 31));
        String task = LIST + "/" + task("kon-tum").id();

        assertThat(report(task, review.unitOfficer("kon-tum"), 0, "DONE", "40", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tiến độ mới 40", "đã quá hạn 31/01/2017", "value=\"40\"");
        assertThat(report(task, review.unitOfficer("kon-tum"), 0, "", "abc", "Lý do"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa chọn tình trạng", "số nguyên từ 0 đến 100", "value=\"abc\"");
    }

    @Test
    void namesWhoWasFaster() {
        assign(LocalDate.of(2999, 1, 31));
        String task = LIST + "/" + task("kon-tum").id();
        report(task, review.standingOfficer(), 0, "DOING", "40", "");

        assertThat(report(task, review.unitOfficer("kon-tum"), 0, "DOING", "60", "Của tôi"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Officer đã ghi", "Đang làm 40", "Của tôi", "value=\"60\"");
    }

    @Test
    void letsALeaderReadOnly() {
        assign(LocalDate.of(2999, 1, 31));
        String task = LIST + "/" + task("kon-tum").id();
        Actor leader = new Actor(
                new UUID(0, 7),
                "Leader",
                "leader",
                Set.of(review.unit("kon-tum").id()));

        assertThat(get(task, leader))
                .hasStatusOk()
                .bodyText()
                .contains("đồng chí chỉ xem")
                .doesNotContain("Gửi báo cáo");
        assertThat(report(task, leader, 0, "DOING", "40", "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void assign(LocalDate due) {
        register.assign(
                SOURCE,
                List.of(
                        order("1.a", Optional.of(review.unit("gia-lai")), due),
                        order("1.a", Optional.of(review.unit("kon-tum")), due),
                        order("2.b", Optional.empty(), due)));
    }

    private static TaskOrder order(String clause, Optional<Unit> unit, LocalDate due) {
        return new TaskOrder(clause, clause.charAt(0) - '0', "Việc " + clause, unit.map(Unit::id), "Trưởng phòng", due);
    }

    private BoardTask task(String unit) {
        return board.tasks(review.everyone(), SOURCE.code()).stream()
                .filter(task -> task.unit().equals(Optional.of(review.unit(unit))))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult report(String task, Actor actor, long version, String status, String progress, String note) {
        return mvc.post()
                .uri(task + "/reports")
                .with(signedIn(actor))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("status", status)
                .param("progress", progress)
                .param("note", note)
                .exchange();
    }
}
