package vn.thidua.recognition.intake;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

/**
 * 50,000 lines about 5,400 people, 500 of whom share their name with another one, from one .xlsx file: read, decided upon,
 * entered, and once more.
 */
@Tag("long")
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, RegisterExamples.class, FullRegisterTests.OwnDatabase.class})
class FullRegisterTests {

    private static final Logger LOG = LoggerFactory.getLogger(FullRegisterTests.class);
    private static final int PEOPLE = 4_900;
    private static final int PAIRS = 250;
    private static final int LINES = PEOPLE * GeneratedRegister.YEARS + PAIRS * GeneratedRegister.OF_PAIR;

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
        for (int pair = 1; pair <= PAIRS; pair++) {
            for (boolean first : new boolean[] {true, false}) {
                examples.person(GeneratedRegister.codeInPair(pair, first), GeneratedRegister.nameOfPair(pair), "an");
            }
        }
        byte[] file = GeneratedRegister.workbook(PEOPLE, PAIRS);
        LOG.info("{} lines in {} bytes", LINES, file.length);

        UUID id = received(file);
        FactIntake read = settled(id, "read");
        assertThat(read.count(Bucket.READY)).isEqualTo(PEOPLE * 5 + PAIRS * 2);
        assertThat(read.count(Bucket.ASKED))
                .as("the abbreviation, the name alone; of a pair, which of the two is meant")
                .isEqualTo(PEOPLE * 2 + PAIRS);
        assertThat(read.count(Bucket.GAP))
                .as("no number; of a pair, the name that two have")
                .isEqualTo(PEOPLE + PAIRS);
        assertThat(read.count(Bucket.DOUBLE)).isEqualTo(PEOPLE);
        assertThat(read.count(Bucket.REFUSED)).isEqualTo(PEOPLE);
        assertThat(reasons(id))
                .containsEntry("GAP PAPER_UNKNOWN", PEOPLE)
                .containsEntry("GAP PERSON_AMBIGUOUS", PAIRS)
                .containsEntry("ASKED PERSON_ASKED", PEOPLE + PAIRS)
                .containsEntry("ASKED WORD_ASKED", PEOPLE);

        int rating = queries.questions(id, 0, 1).getFirst().number();
        assertThat(service.answer(examples.officer(), id, Map.of(rating, "good")))
                .isEmpty();
        assertThat(settled(id, "looked at again").count(Bucket.READY)).isEqualTo(PEOPLE * 6 + PAIRS * 2);
        assertThat(service.confirm(examples.officer(), id)).isEmpty();
        assertThat(settled(id, "entered").state()).isEqualTo(IntakeState.APPLIED);
        assertThat(ratings("G-%"))
                .isEqualTo(Map.of(
                        "2007 good",
                        PEOPLE,
                        "2008 good",
                        PEOPLE,
                        "2009 good",
                        PEOPLE,
                        "2010 good",
                        PEOPLE,
                        "2011 good",
                        PEOPLE,
                        "2012 good",
                        PEOPLE));
        assertThat(ratings("P-%-1")).isEqualTo(Map.of("2007 good", PAIRS));
        assertThat(ratings("P-%-2")).isEqualTo(Map.of("2007 completed", PAIRS));
        assertThat(jdbc.sql("select count(*) from recognition.fact")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PEOPLE * 12 + PAIRS * 4);

        UUID next = received(file);
        FactIntake again = settled(next, "read again");
        assertThat(again.count(Bucket.DOUBLE)).isEqualTo(PEOPLE * 6 + PAIRS * 2);
        assertThat(again.count(Bucket.READY))
                .as("the days of birth tell them apart now")
                .isEqualTo(PEOPLE + PAIRS);
        assertThat(again.count(Bucket.GAP)).as("the name alone still does not").isEqualTo(PEOPLE + PAIRS);
        assertThat(service.confirm(examples.officer(), next)).isEmpty();
        assertThat(settled(next, "entered").state()).isEqualTo(IntakeState.APPLIED);
        assertThat(ratings("P-%-1")).isEqualTo(Map.of("2007 good", PAIRS, "2009 good", PAIRS));
        assertThat(ratings("P-%-2"))
                .as("nothing of one is ever entered for the other")
                .isEqualTo(Map.of("2007 completed", PAIRS));
    }

    /** Returns how many of the people whose numbers are {@code like} have which rating. */
    private Map<String, Integer> ratings(String like) {
        Map<String, Integer> ratings = new TreeMap<>();
        jdbc.sql("""
                        select fact.year || ' ' || fact.code as rating, count(*) as people
                          from recognition.fact
                          join organization.person on person.id = fact.person_id
                         where fact.kind = 'RATING'
                           and person.code like :like
                         group by rating
                        """).param("like", like).query(row -> {
            ratings.put(row.getString("rating"), row.getInt("people"));
        });
        return ratings;
    }

    /** Returns how many lines are in which bucket for which reason. */
    private Map<String, Integer> reasons(UUID id) {
        Map<String, Integer> reasons = new TreeMap<>();
        jdbc.sql("""
                        select line.bucket || ' ' || coalesce(reason ->> 'code', '') as reason, count(*) as lines
                          from recognition.intake_line line
                          left join jsonb_array_elements(line.reasons) reason on true
                         where line.intake_id = :id
                         group by 1
                        """).param("id", id).query(row -> {
            reasons.put(row.getString("reason"), row.getInt("lines"));
        });
        LOG.info("{}", reasons);
        return reasons;
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
        FactIntake intake = queries.get(examples.officer(), id);
        assertThat(intake.counts()).containsOnlyKeys(Bucket.values());
        assertThat(intake.read()).as("each line is in one bucket").isEqualTo(LINES);
        return intake;
    }
}
