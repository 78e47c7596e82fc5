package vn.thidua.organization.intake;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.thidua.command.bench.GeneratedOrganization;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.Work;

/** 15,000 units and 100,000 people from one .xlsx file, in the background, and back again. */
@Tag("long")
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, FullSizeTests.OwnDatabase.class})
class FullSizeTests {

    private static final Logger LOG = LoggerFactory.getLogger(FullSizeTests.class);
    private static final int UNITS = 15_000;
    private static final int PEOPLE = 100_000;

    @Autowired
    private IntakeService service;

    @Autowired
    private IntakeQueries queries;

    @Autowired
    private JdbcClient jdbc;

    private final List<Work> seen = new ArrayList<>();

    /** The figures are those of a register to itself. */
    static class OwnDatabase {}

    @Test
    void importsReconcilesAndUndoesAnOrganisationOfFullSize() {
        byte[] file = new GeneratedOrganization(UNITS, PEOPLE).workbook();
        String before = register();
        int unitsBefore = count("unit_state");
        int membersBefore = count("membership");

        ReceiveOutcome outcome = service.receive(officer(), List.of(new SentFile("full.xlsx", file)));
        assertThat(outcome).isInstanceOf(ReceiveOutcome.Received.class);
        UUID id = outcome instanceof ReceiveOutcome.Received(UUID received) ? received : new UUID(0, 0);
        assertThat(settled(id, "read and compared")).isEqualTo(State.READY);
        assertThat(queries.counts(id))
                .containsExactly(
                        new Count(Subject.UNITS, UNITS, UNITS, 0, 0, 0),
                        new Count(Subject.POSTS, 0, 0, 0, 0, 0),
                        new Count(Subject.PEOPLE, PEOPLE, PEOPLE, 0, 0, 0));
        assertThat(register()).isEqualTo(before);

        assertThat(service.confirm(officer(), id)).isEmpty();
        assertThat(settled(id, "applied")).isEqualTo(State.APPLIED);
        assertThat(seen).as("progress shows on the way").hasSizeGreaterThan(4);
        assertThat(count("unit_state") - unitsBefore).isEqualTo(UNITS);
        assertThat(count("membership") - membersBefore).isEqualTo(PEOPLE);
        assertThat(jdbc.sql("select count(*) from organization.unit_under(:root, date '2017-01-01')")
                        .param("root", rootOf(id))
                        .query(Integer.class)
                        .single())
                .isEqualTo(UNITS);

        assertThat(service.undo(officer(), id)).isEmpty();
        assertThat(settled(id, "undone")).isEqualTo(State.UNDONE);
        assertThat(register()).isEqualTo(before);
    }

    private State settled(UUID id, String what) {
        long begun = System.nanoTime();
        Awaitility.await().atMost(10, MINUTES).until(() -> {
            Optional<Work> work = queries.work(queries.get(officer(), id));
            work.filter(step -> seen.isEmpty() || !seen.getLast().equals(step)).ifPresent(seen::add);
            return work.isEmpty() || !work.get().isActive();
        });
        LOG.info("{} units and {} people {} in {} ms", UNITS, PEOPLE, what, (System.nanoTime() - begun) / 1_000_000);
        return queries.get(officer(), id).state();
    }

    private UUID rootOf(UUID id) {
        return jdbc.sql("select unit_id from organization.intake_unit where intake_id = :id and parent_id is null")
                .param("id", id)
                .query((row, number) -> row.getObject("unit_id", UUID.class))
                .single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from organization." + table)
                .query(Integer.class)
                .single();
    }

    private String register() {
        return List.of("unit", "unit_state", "post", "person", "membership").stream()
                .map(table -> table + " " + count(table))
                .toList()
                .toString();
    }

    /** Covers every unit of the moment. */
    private Actor officer() {
        return new Actor(
                new UUID(0, 3),
                "Cán bộ thử",
                "standing-officer",
                Set.copyOf(jdbc.sql("select id from organization.unit")
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list()));
    }
}
