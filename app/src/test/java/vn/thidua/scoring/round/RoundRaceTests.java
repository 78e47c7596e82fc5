package vn.thidua.scoring.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetState;
import vn.thidua.core.round.SheetStep;
import vn.thidua.scoring.round.SheetService.StepWish;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Errand;
import vn.thidua.support.TestServer;

/** Two people do the same thing at the same moment, each in a transaction of their own. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext
class RoundRaceTests extends RoundTestCase {

    @AfterEach
    void takeTheRoundBack() {
        for (String table : List.of(
                "round_place", "round_moment", "sheet_step", "sheet_points", "sheet_checker", "sheet", "round")) {
            TestServer.execute(jdbc, "delete from scoring." + table);
        }
    }

    @Test
    void oneOfTwoWritesACellAndTheOtherIsToldOfIt() throws Exception {
        Actor colleague = new Actor(
                new UUID(9, 9), "Đồng nghiệp", "unit-officer", officer("chi").units());

        List<PointsOutcome> outcomes = atOnce(
                () -> scores.write(officer("chi"), round, "chi", Column.SELF, new PointsWish(LEAF, "1", "", 0)),
                () -> scores.write(colleague, round, "chi", Column.SELF, new PointsWish(LEAF, "2", "", 0)));

        assertThat(outcomes).hasAtLeastOneElementOfType(PointsOutcome.Saved.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(PointsOutcome.Overtaken.class);
    }

    @Test
    void aSheetIsSentOnceHoweverOftenItIsPressed() throws Exception {
        write(officer("chi"), "chi", Column.SELF, "1", "");
        StepWish wish = StepWish.of(SheetStep.SUBMIT, Party.UNIT, sheet("chi").version());

        List<StepOutcome> outcomes = atOnce(
                () -> sheets.take(officer("chi"), round, "chi", wish),
                () -> sheets.take(officer("chi"), round, "chi", wish));

        assertThat(outcomes).containsOnly(new StepOutcome.Taken());
        assertThat(sheet("chi").state()).isEqualTo(SheetState.SUBMITTED);
        assertThat(jdbc.sql("select count(*) from scoring.sheet_step")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void stepsOfTwoSheetsKeepTwoOrders() throws Exception {
        write(officer("chi"), "chi", Column.SELF, "1", "");
        write(officer("binh"), "binh", Column.SELF, "2", "");

        List<StepOutcome> outcomes = atOnce(
                () -> take(officer("chi"), "chi", SheetStep.SUBMIT, Party.UNIT),
                () -> take(officer("binh"), "binh", SheetStep.SUBMIT, Party.UNIT));

        assertThat(outcomes).containsOnly(new StepOutcome.Taken());
        assertThat(jdbc.sql("select number from scoring.round_moment order by number")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CountDownLatch ready = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = Stream.of(one, other)
                    .map(task -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return Errand.run("test", task::call);
                    }))
                    .toList();
            List<T> outcomes = new ArrayList<>();
            for (Future<T> answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes;
        }
    }
}
