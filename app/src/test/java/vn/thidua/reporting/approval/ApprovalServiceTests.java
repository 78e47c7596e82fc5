package vn.thidua.reporting.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.reporting.CellOrigin;
import vn.thidua.reporting.CellOrigins;
import vn.thidua.reporting.FileOutcome;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Errand;
import vn.thidua.shared.Violation;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
class ApprovalServiceTests {

    private static final ReportAddress OWN = new ReportAddress(SampleReview.NOW, "dak-lak");

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private CellOrigins origins;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportCast cast;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        review.open();
        jdbc.sql("delete from reporting.approval").update();
        jdbc.sql("delete from reporting.report").update();
        jdbc.sql("delete from reporting.import_file").update();
        jdbc.sql("delete from reporting.submission").update();
        jdbc.sql("update organization.unit_state set parent_id = null where unit_id <> :root and parent_id = :root")
                .param("root", review.unit("dak-lak").id())
                .update();
        review.take("2017-9m", SampleReview.DUE);
    }

    @Test
    void approvesWhatWasAccepted() {
        assertThat(approvals.approve(cast.leader(), OWN)).isInstanceOf(ApprovalOutcome.Done.class);
        assertThat(approvals.find(OWN.period(), review.unit("dak-lak").id()))
                .hasValueSatisfying(found -> assertThat(found.by()).isEqualTo("Trưởng cụm"));
    }

    @Test
    void standsBehindEachFigureOfTheReport() {
        assertThat(origin().standing()).isEqualTo(CellOrigin.Standing.ACCEPTED);
        assertThat(origin().evidence())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("dak-lak.xlsx"));

        approvals.approve(cast.leader(), OWN);

        assertThat(origin().standing()).isEqualTo(CellOrigin.Standing.APPROVED);
        assertThat(origin().person()).isEqualTo("Trưởng cụm");
    }

    private CellOrigin origin() {
        UUID sent = jdbc.sql("select id from reporting.submission where unit_id = :unit order by version desc limit 1")
                .param("unit", review.unit("dak-lak").id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
        return origins.of(review.everyone(), sent, "DT03");
    }

    @Test
    void keepsAnApprovedReportFromBeingReplacedByAFile() {
        approvals.approve(cast.leader(), new ReportAddress(SampleReview.NOW, "dak-nong"));
        jdbc.sql("update reporting.report set figures[1] = 999999").update();

        assertThat(review.take("2017-9m", SampleReview.DUE))
                .filteredOn(file -> file.unit()
                        .filter(unit -> unit.code().equals("dak-nong"))
                        .isPresent())
                .singleElement()
                .satisfies(file -> assertThat(file.result()).isEqualTo(FileOutcome.Result.REFUSED));
    }

    @Test
    void refusesToUnapproveBelowAnApprovedParent() {
        putBelow("dak-nong", "dak-lak");
        ReportAddress child = new ReportAddress(SampleReview.NOW, "dak-nong");
        assertThat(reasons(approvals.approve(cast.leader(), OWN)))
                .containsExactly("reporting.approval.below-not-approved");
        approvals.approve(cast.leader(), child);
        approvals.approve(cast.leader(), OWN);

        ApprovalOutcome refused = approvals.withdraw(cast.leader(), child, "Số liệu phải xem lại");

        assertThat(reasons(refused)).containsExactly("reporting.approval.above-approved");
        assertThat(((ApprovalOutcome.Refused) refused).reasons().getFirst().arguments())
                .as("the parent is named")
                .containsExactly(review.unit("dak-lak").shortName());
        approvals.withdraw(cast.leader(), OWN, "Số liệu cấp dưới phải xem lại");
        assertThat(approvals.withdraw(cast.leader(), child, "Số liệu phải xem lại"))
                .isInstanceOf(ApprovalOutcome.Done.class);
    }

    @Test
    void namesUnitsBelowThatSentNothing() {
        putBelow("gia-lai", "dak-lak");
        jdbc.sql("delete from reporting.import_file").update();
        jdbc.sql("delete from reporting.report where unit_id = :unit")
                .param("unit", review.unit("gia-lai").id())
                .update();
        jdbc.sql("delete from reporting.submission where unit_id = :unit")
                .param("unit", review.unit("gia-lai").id())
                .update();

        assertThat(approvals.approve(cast.leader(), OWN))
                .isInstanceOfSatisfying(
                        ApprovalOutcome.Done.class,
                        done -> assertThat(done.approval().missing())
                                .containsExactly(review.unit("gia-lai").id()));
    }

    @Test
    void letsOneOfTwoApproversAtOnceApproveAndTellsTheOtherWhoDid() throws Exception {
        List<Callable<ApprovalOutcome>> both = List.of(
                () -> Errand.run("test", () -> approvals.approve(cast.leader(), OWN)),
                () -> Errand.run("test", () -> approvals.approve(cast.secondLeader(), OWN)));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<String> refused = threads.invokeAll(both).stream()
                    .flatMap(answer -> reasons(answer.resultNow()).stream())
                    .toList();
            assertThat(refused).containsExactly("reporting.approval.approved-already");
        }
    }

    @Test
    void turnsApprovalOnForOldDataWithoutLosingAny() {
        int before = submissions();
        jdbc.sql("update reporting.period set approval_required = true").update();

        assertThat(submissions()).isEqualTo(before);
        assertThat(approvals.isSettled(SampleReview.NOW, review.unit("dak-lak").id()))
                .as("what was accepted before waits to be approved")
                .isFalse();
        assertThat(approvals.approve(cast.leader(), OWN)).isInstanceOf(ApprovalOutcome.Done.class);
    }

    @Test
    void isNotForWhoTookTheReportInNorForWhoMayNotApprove() {
        assertThatThrownBy(() -> approvals.approve(cast.receiver(), OWN)).isInstanceOf(AccessDeniedException.class);
        jdbc.sql("update reporting.report_step set account_id = :leader")
                .param("leader", cast.leader().account())
                .update();
        assertThat(reasons(approvals.approve(cast.leader(), OWN))).containsExactly("reporting.approval.own-work");
    }

    @Test
    void withdrawsForAReasonOnlyAndOnlyWhatIsApproved() {
        assertThat(reasons(approvals.withdraw(cast.leader(), OWN, "x")))
                .containsExactly("reporting.approval.not-approved");
        approvals.approve(cast.leader(), OWN);
        assertThat(reasons(approvals.withdraw(cast.leader(), OWN, " ")))
                .containsExactly("reporting.approval.reason-missing");
    }

    private int submissions() {
        return jdbc.sql("select count(*) from reporting.submission")
                .query(Integer.class)
                .single();
    }

    private void putBelow(String child, String parent) {
        jdbc.sql("update organization.unit_state set parent_id = :parent where unit_id = :child")
                .param("parent", review.unit(parent).id())
                .param("child", review.unit(child).id())
                .update();
    }

    private static List<String> reasons(ApprovalOutcome outcome) {
        return outcome instanceof ApprovalOutcome.Refused(List<Violation> reasons)
                ? reasons.stream().map(reason -> reason.code().key()).toList()
                : List.of();
    }
}
