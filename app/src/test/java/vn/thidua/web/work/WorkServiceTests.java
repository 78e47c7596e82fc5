package vn.thidua.web.work;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.TestServer;
import vn.thidua.web.BackgroundWork;
import vn.thidua.web.Work;
import vn.thidua.web.Work.State;
import vn.thidua.web.WorkHandler;
import vn.thidua.web.WorkProgress;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, WorkServiceTests.Stage.class})
class WorkServiceTests {

    private static final Actor ACTOR = new Actor(new UUID(0, 1), "Người thử", "standing-officer", Set.of());

    @Autowired
    private BackgroundWork works;

    @Autowired
    private WorkRepository repository;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Stage stage;

    @BeforeEach
    void makeRoom() {
        TestServer.makeTable(jdbc, "work_trace", "word text");
        jdbc.sql("delete from public.work_trace").update();
        stage.play = progress -> {};
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void runsInTheSecurityContextOfWhoStartedItAndKeepsItsProgress() {
        AtomicReference<String> name = new AtomicReference<>("");
        stage.play = progress -> {
            progress.advanced(3, 7, "web.work.progress");
            name.set(Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                    .getName());
        };
        SecurityContextHolder.setContext(new SecurityContextImpl(new TestingAuthenticationToken("officer", "")));

        Work work = ended(works.start(ACTOR, Stage.KIND, "progress"));

        assertThat(work.state()).isEqualTo(State.DONE);
        assertThat(name).hasValue("officer");
        assertThat(work.total()).isEqualTo(7);
        assertThat(work.startedBy()).isEqualTo("Người thử");
        assertThat(work.endedAt()).isPresent();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
    }

    @Test
    void beginsOnlyAfterTheTransactionThatStartedItHasCommitted() {
        transactions.executeWithoutResult(status -> {
            works.start(ACTOR, Stage.KIND, "rolled back");
            status.setRollbackOnly();
        });

        assertThat(works.latest(Stage.KIND, "rolled back")).isEmpty();
    }

    @Test
    void isNotQueuedTwiceWhileItGoesOn() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        stage.play = progress -> await(goOn);

        Work first = works.start(ACTOR, Stage.KIND, "twice");
        Work second = works.start(ACTOR, Stage.KIND, "twice");
        goOn.countDown();

        assertThat(second.id()).isEqualTo(first.id());
        ended(first);
        assertThat(ended(works.start(ACTOR, Stage.KIND, "twice")).id()).isNotEqualTo(first.id());
    }

    @Test
    void keepsNothingOfWorkThatWasCancelled() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        stage.play = progress -> transactions.executeWithoutResult(status -> {
            trace("cancelled");
            begun.countDown();
            await(cancelled);
            progress.advanced(1, 2, "after");
        });

        Work work = works.start(ACTOR, Stage.KIND, "cancelled");
        await(begun);
        assertThat(works.cancel(work.id())).isTrue();
        cancelled.countDown();

        assertThat(ended(work).state()).isEqualTo(State.CANCELLED);
        assertThat(traces()).isEmpty();
        assertThat(works.cancel(work.id())).isFalse();
    }

    @Test
    void isNotCancelledAnyMoreOnceItHasCommitted() {
        stage.play = progress -> transactions.executeWithoutResult(status -> {
            trace("committed");
            progress.commit();
        });

        Work work = ended(works.start(ACTOR, Stage.KIND, "committed"));

        assertThat(works.cancel(work.id())).isFalse();
        assertThat(work.state()).isEqualTo(State.DONE);
        assertThat(traces()).containsExactly("committed");
    }

    @Test
    void doesNotCommitWhatWasCancelledAtTheLastMoment() {
        stage.play = progress -> transactions.executeWithoutResult(status -> {
            trace("late");
            repository.cancel(works.latest(Stage.KIND, "late").orElseThrow().id());
            progress.commit();
        });

        assertThat(ended(works.start(ACTOR, Stage.KIND, "late")).state()).isEqualTo(State.CANCELLED);
        assertThat(traces()).isEmpty();
    }

    @Test
    void saysThatItFailedWithANumberAndMayBeStartedAgain() {
        stage.play = progress -> transactions.executeWithoutResult(status -> {
            trace("failed");
            throw new IllegalStateException("planted");
        });

        Work failed = ended(works.start(ACTOR, Stage.KIND, "failing"));
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.incident()).isEqualTo(failed.id().toString());
        assertThat(traces()).isEmpty();

        stage.play = progress -> {};
        assertThat(ended(works.start(ACTOR, Stage.KIND, "failing")).state()).isEqualTo(State.DONE);
    }

    @Test
    void endsWhatAProcessThatIsGoneHadBegun() {
        UUID orphan = repository.insert(ACTOR, Stage.KIND, "orphan").orElseThrow();
        assertThat(repository.begin(orphan)).isTrue();

        assertThat(repository.endInterrupted()).isEqualTo(1);

        assertThat(works.latest(Stage.KIND, "orphan").orElseThrow().state()).isEqualTo(State.FAILED);
        assertThat(repository.complete(orphan))
                .as("a late thread cannot commit")
                .isFalse();
    }

    @Test
    void doesFewPiecesAtOnce() {
        CountDownLatch goOn = new CountDownLatch(1);
        stage.play = progress -> await(goOn);
        List<Work> started = List.of(
                works.start(ACTOR, Stage.KIND, "1"),
                works.start(ACTOR, Stage.KIND, "2"),
                works.start(ACTOR, Stage.KIND, "3"));

        Awaitility.await().until(() -> count("RUNNING") == WorkThreads.MOST_AT_ONCE);
        assertThat(works.cancel(started.get(2).id())).isTrue();
        assertThat(works.latest(Stage.KIND, "3").map(Work::state)).contains(State.CANCELLED);
        goOn.countDown();

        assertThat(ended(started.get(0)).state()).isEqualTo(State.DONE);
        assertThat(ended(started.get(1)).state()).isEqualTo(State.DONE);
    }

    @Test
    void isRefusedIfNobodyDoesSuchWork() {
        assertThatThrownBy(() -> works.start(ACTOR, "nobody.knows", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private Work ended(Work work) {
        Awaitility.await().atMost(20, SECONDS).until(() -> !now(work).isActive());
        return now(work);
    }

    private Work now(Work work) {
        return works.latest(work.kind(), work.subject()).orElseThrow();
    }

    private int count(String state) {
        return jdbc.sql("select count(*) from web.work where state = :state and kind = :kind")
                .param("state", state)
                .param("kind", Stage.KIND)
                .query(Integer.class)
                .single();
    }

    private void trace(String word) {
        jdbc.sql("insert into public.work_trace (word) values (:word)")
                .param("word", word)
                .update();
    }

    private List<String> traces() {
        return jdbc.sql("select word from public.work_trace")
                .query((row, number) ->
                        Optional.ofNullable(row.getString("word")).orElseThrow())
                .list();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Plays what a test asks for. */
    static class Stage implements WorkHandler {

        static final String KIND = "web.work.play";

        private volatile Play play = progress -> {};

        /** What is played. */
        interface Play {
            void act(WorkProgress progress);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void run(Actor actor, String subject, WorkProgress progress) {
            play.act(progress);
        }
    }
}
