package vn.thidua.reporting.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.core.consolidation.tree.Outline;
import vn.thidua.core.consolidation.tree.Tally;
import vn.thidua.core.consolidation.tree.TallyTree;
import vn.thidua.reporting.LiveFigures;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Errand;
import vn.thidua.support.TestDatabase;

/** On a database of its own, because what is kept follows what is committed. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class, ResidentPeriodsTests.DatabaseOfItsOwn.class, Answers.class})
class ResidentPeriodsTests {

    @TestConfiguration(proxyBeanMethods = false)
    static class DatabaseOfItsOwn {}

    @Autowired
    private SampleReview review;

    @Autowired
    private LiveFigures live;

    @Autowired
    private ReportedFigures reported;

    @Autowired
    private Answers answers;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void open() {
        review.open();
    }

    @Test
    void hasTheFiguresOfTheTableOfAllUnits() {
        review.all();

        TallyTree tree = live.current(SampleReview.NOW);

        reported.consolidated(review.everyone(), SampleReview.NOW)
                .whole()
                .figures()
                .forEach(line -> assertThat(tree.at(Outline.TOP)
                                .figure(line.indicator().code())
                                .value())
                        .as(line.indicator().code())
                        .isEqualTo(line.current().value()));
    }

    @Test
    void followsWhatIsCommittedAndNothingElse() {
        record("kon-tum", 5);
        int reports = top().reports();
        BigDecimal before = houses();

        transactions.executeWithoutResult(written -> {
            record("kon-tum", 7);
            assertThat(houses()).isEqualTo(before);
            written.setRollbackOnly();
        });
        assertThat(houses()).isEqualTo(before);

        record("kon-tum", 9);
        assertThat(houses()).isEqualTo(before.add(BigDecimal.valueOf(4)));
        assertThat(top().reports()).isEqualTo(reports);
    }

    @Test
    void missesNoReportThatIsCommittedAfterALaterOne() throws InterruptedException {
        record("gia-lai", 1);
        record("phu-yen", 1);
        BigDecimal before = houses();
        AtomicReference<BigDecimal> between = new AtomicReference<>(BigDecimal.ZERO);

        transactions.executeWithoutResult(slow -> {
            record("gia-lai", 11);
            Thread quick = Thread.ofPlatform()
                    .start(() -> Errand.run("test", () -> {
                        record("phu-yen", 101);
                        return true;
                    }));
            try {
                quick.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            between.set(houses());
        });

        assertThat(between.get()).isEqualTo(before.add(BigDecimal.valueOf(100)));
        assertThat(houses()).isEqualTo(before.add(BigDecimal.valueOf(110)));
    }

    @Test
    void isReadAgainAfterItWasForgotten() {
        record("dak-lak", 3);
        BigDecimal before = houses();

        live.forget(SampleReview.NOW);

        assertThat(houses()).isEqualTo(before);
    }

    private Tally top() {
        return live.current(SampleReview.NOW).at(Outline.TOP);
    }

    private BigDecimal houses() {
        return top().figure("CS01").value().orElse(BigDecimal.ZERO);
    }

    private void record(String unit, long houses) {
        answers.record(unit, houses);
    }
}
