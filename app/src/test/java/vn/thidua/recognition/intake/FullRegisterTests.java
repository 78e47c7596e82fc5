package vn.thidua.recognition.intake;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.recognition.register.RegisterExamples;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.Work;

/** 50,000 lines about 5,000 people from one .xlsx file: read, decided upon, entered, and once more. */
@Tag("long")
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, RegisterExamples.class, FullRegisterTests.OwnDatabase.class})
class FullRegisterTests {

    private static final Logger LOG = LoggerFactory.getLogger(FullRegisterTests.class);
    private static final int PEOPLE = 5_000;
    private static final int LINES = PEOPLE * GeneratedRegister.YEARS;

    @Autowired
    private FactIntakeService service;

    @Autowired
    private FactIntakeQueries queries;

    @Autowired
    private RegisterExamples examples;

    @Autowired
    private JdbcClient jdbc;

    /** The figures are those of a register to itself. */
    static class OwnDatabase {}

    @Test
    void entersFiftyThousandLinesThatAddUp() {
        examples.open();
        for (int person = 1; person <= PEOPLE; person++) {
            examples.person(GeneratedRegister.code(person), GeneratedRegister.name(person), "an");
        }
        byte[] file = GeneratedRegister.workbook(PEOPLE);
        LOG.info("{} lines in {} bytes", LINES, file.length);

        UUID id = received(file);
        FactIntake read = settled(id, "read");
        assertThat(read.read()).isEqualTo(LINES);
        assertThat(read.count(Bucket.READY)).isEqualTo(PEOPLE * 5);
        assertThat(read.count(Bucket.ASKED)).isEqualTo(PEOPLE * 2);
        assertThat(read.count(Bucket.GAP)).isEqualTo(PEOPLE);
        assertThat(read.count(Bucket.DOUBLE)).isEqualTo(PEOPLE);
        assertThat(read.count(Bucket.REFUSED)).isEqualTo(PEOPLE);

        int rating = queries.questions(id, 0, 1).getFirst().number();
        assertThat(service.answer(examples.officer(), id, Map.of(rating, "good")))
                .isEmpty();
        assertThat(settled(id, "looked at again").count(Bucket.READY)).isEqualTo(PEOPLE * 6);
        assertThat(service.confirm(examples.officer(), id)).isEmpty();
        assertThat(settled(id, "entered").state()).isEqualTo(IntakeState.APPLIED);
        assertThat(jdbc.sql("select count(*) from recognition.fact")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PEOPLE * 12);

        FactIntake again = settled(received(file), "read again");
        assertThat(again.count(Bucket.DOUBLE)).isEqualTo(PEOPLE * 6);
        assertThat(again.read()).isEqualTo(LINES);
    }

    private UUID received(byte[] file) {
        ReceiveOutcome outcome = service.receive(examples.officer(), Optional.of(new SentRegister("full.xlsx", file)));
        assertThat(outcome).isInstanceOf(ReceiveOutcome.Received.class);
        return outcome instanceof ReceiveOutcome.Received(UUID received) ? received : new UUID(0, 0);
    }

    private FactIntake settled(UUID id, String what) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        Awaitility.await().pollInSameThread().atMost(10, MINUTES).until(() -> {
            Optional<Work> work = queries.work(queries.get(examples.officer(), id));
            return work.isEmpty() || !work.get().isActive();
        });
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        LOG.info(
                "{} lines {} in {} ms, at most {} MB of heap in use",
                LINES,
                what,
                (System.nanoTime() - begun) / 1_000_000,
                peak >> 20);
        return queries.get(examples.officer(), id);
    }
}
