package vn.thidua.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
class ReportServiceTests {

    private static final String UNIT = "kon-tum";
    private static final ReportAddress ADDRESS = new ReportAddress(SampleReview.NOW, UNIT);

    @Autowired
    private CellService cells;

    @Autowired
    private SubmitService sending;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportLookup lookup;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportCast cast;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        review.open();
        jdbc.sql("delete from reporting.report").update();
        jdbc.sql("delete from reporting.import_file").update();
        jdbc.sql("delete from reporting.submission").update();
        jdbc.sql("update reporting.period set opens_on = null, closes_on = null")
                .update();
    }

    @Test
    void freezesWhatWasTypedWhenItIsSent() {
        Submission sent = send(UUID.randomUUID());

        assertThat(sent.version()).isEqualTo(1);
        assertThat(sent.file()).isEmpty();
        assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(write("DT03", "500", 1)).isEqualTo("reporting.report.waits-for-receiver");
    }

    @Test
    void givesTheSameReceiptToTheSameRequest() {
        UUID key = UUID.randomUUID();
        Submission first = send(key);

        assertThat(sending.submit(cast.filler(UNIT), SampleReview.NOW, UNIT, key))
                .isEqualTo(new SubmitOutcome.Received(first));
        assertThat(lookup.steps(report())).hasSize(1);
        assertThatThrownBy(() -> sending.submit(cast.colleague(UNIT), SampleReview.NOW, UNIT, key))
                .as("a key is its maker's own")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void namesEveryReasonAgainstSendingAtOnce() {
        assertThat(reasons(sending.submit(cast.filler(UNIT), SampleReview.NOW, UNIT, UUID.randomUUID())))
                .containsExactly("reporting.report.nothing-to-send");

        write("DT03", "498", 0);
        write("DT04", "512", 0);
        jdbc.sql("update reporting.period set closes_on = due_on").update();

        assertThat(reasons(sending.submit(cast.filler(UNIT), SampleReview.NOW, UNIT, UUID.randomUUID())))
                .containsExactly("reporting.report.period-closed", "reporting.check.part-above-whole");
    }

    @Test
    void isRecalledUntilAReceiverLooked() {
        send(UUID.randomUUID());
        assertThat(reports.recall(cast.filler(UNIT), ADDRESS, report().version()))
                .isInstanceOf(StepOutcome.Taken.class);
        assertThat(report().state()).isEqualTo(ReportState.DRAFT);

        send(UUID.randomUUID());
        reports.open(cast.receiver(), ADDRESS);
        assertThat(reasons(reports.recall(cast.filler(UNIT), ADDRESS, report().version())))
                .containsExactly("reporting.report.opened-already");
    }

    @Test
    void opensOnlyTheCellsThatItWasSentBackFor() {
        send(UUID.randomUUID());
        giveBack(Objection.to("DT04", "Đối chiếu danh sách ngày 21/09"));

        assertThat(write("DT03", "500", 1)).isEqualTo("reporting.report.cell-not-returned");
        assertThat(reasons(sending.submit(cast.filler(UNIT), SampleReview.NOW, UNIT, UUID.randomUUID())))
                .containsExactly("reporting.report.defect-open");

        assertThat(write("DT04", "480", 1)).isEmpty();
        assertThat(send(UUID.randomUUID()).version()).isEqualTo(2);
    }

    @Test
    void takesAnAnswerInPlaceOfAnotherFigure() {
        send(UUID.randomUUID());
        giveBack(Objection.to("DT04", "Cao hơn năm trước nhiều"));

        reports.answer(cast.filler(UNIT), ADDRESS, 1, "Tổ chức thêm một đợt kiểm tra");

        assertThat(send(UUID.randomUUID()).version())
                .as("nothing changed, so that there is no other version")
                .isEqualTo(1);
        assertThat(lookup.defects(report()).getFirst().answer()).isEqualTo("Tổ chức thêm một đợt kiểm tra");
    }

    @Test
    void returnsToTheListOfDefectsWhenRecalledAfterIt() {
        send(UUID.randomUUID());
        giveBack(Objection.to("", "Thiếu phần đánh giá"));
        write("DT04", "480", 1);
        reports.answer(cast.filler(UNIT), ADDRESS, 1, "Đã bổ sung");
        send(UUID.randomUUID());

        reports.recall(cast.filler(UNIT), ADDRESS, report().version());

        assertThat(report().state()).isEqualTo(ReportState.RETURNED);
    }

    @Test
    void isSentBackForAReasonOnly() {
        send(UUID.randomUUID());

        assertThat(reasons(reports.giveBack(cast.receiver(), ADDRESS, report().version(), List.of())))
                .containsExactly("reporting.report.reason-missing");
        assertThat(reasons(reports.giveBack(
                        cast.receiver(), ADDRESS, report().version(), List.of(Objection.to("DT04", "  ")))))
                .containsExactly("reporting.report.reason-missing");
    }

    @Test
    void tellsTheSecondOfTwoReceiversWhatTheFirstDid() {
        send(UUID.randomUUID());
        long seen = report().version();
        reports.accept(cast.receiver(), ADDRESS, seen);

        assertThat(reports.accept(cast.secondReceiver(), ADDRESS, seen))
                .isInstanceOfSatisfying(StepOutcome.Overtaken.class, overtaken -> {
                    assertThat(overtaken.last().by()).isEqualTo("Cán bộ thường trực");
                    assertThat(overtaken.last().kind()).isEqualTo(StepKind.ACCEPT);
                });
        assertThat(lookup.steps(report())).hasSize(2);
    }

    @Test
    void isNotAcceptedByWhoSentIt() {
        Actor both = cast.receiver();
        cells.write(both, SampleReview.NOW, UNIT, List.of(wish("DT03", "498", 0)), Way.TYPED);
        sending.submit(both, SampleReview.NOW, UNIT, UUID.randomUUID());

        assertThat(reasons(reports.accept(both, ADDRESS, report().version())))
                .containsExactly("reporting.report.own-report");
    }

    @Test
    void receivesALateSubmissionAsLate() {
        jdbc.sql("update reporting.period set due_on = date '2017-09-30', closes_on = null")
                .update();

        assertThat(send(UUID.randomUUID()).receivedOn()).isAfter(SampleReview.DUE);
    }

    private Submission send(UUID key) {
        if (report().slots().stream().allMatch(slot -> slot.figure().isEmpty())) {
            write("DT03", "498", 0);
            write("DT04", "490", 0);
        }
        SubmitOutcome outcome = sending.submit(cast.filler(UNIT), SampleReview.NOW, UNIT, key);
        assertThat(outcome).isInstanceOf(SubmitOutcome.Received.class);
        return ((SubmitOutcome.Received) outcome).submission();
    }

    private void giveBack(Objection objection) {
        assertThat(reports.giveBack(cast.receiver(), ADDRESS, report().version(), List.of(objection)))
                .isInstanceOf(StepOutcome.Taken.class);
    }

    /** Returns the key of what was refused; empty if it was written. */
    private String write(String indicator, String text, int seen) {
        CellAnswer answer = cells.write(
                        cast.filler(UNIT), SampleReview.NOW, UNIT, List.of(wish(indicator, text, seen)), Way.TYPED)
                .getFirst();
        return answer instanceof CellAnswer.Refused(CellWish _, Violation why)
                ? why.code().key()
                : "";
    }

    private static CellWish wish(String indicator, String text, int seen) {
        return new CellWish(indicator, CellPart.FIGURE, text, false, seen);
    }

    private Report report() {
        UUID unit = review.unit(UNIT).id();
        return lookup.find(SampleReview.NOW, unit).orElseGet(() -> {
            write("DT03", "", 0);
            return lookup.find(SampleReview.NOW, unit).orElseThrow();
        });
    }

    private static List<String> reasons(SubmitOutcome outcome) {
        return outcome instanceof SubmitOutcome.Refused(List<Violation> reasons) ? keys(reasons) : List.of();
    }

    private static List<String> reasons(StepOutcome outcome) {
        return outcome instanceof StepOutcome.Refused(List<Violation> reasons) ? keys(reasons) : List.of();
    }

    private static List<String> keys(List<Violation> reasons) {
        return reasons.stream().map(reason -> reason.code().key()).toList();
    }
}
