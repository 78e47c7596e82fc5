package vn.thidua.organization.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

/**
 * Whatever is recorded, in whatever order, the tree of every day before an act stays as it was, every tree is a tree, and a
 * refusal changes no day at all. Each try is a random sequence of acts on a real PostgreSQL; its number makes it again.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@Transactional
class PastDayTests {

    private static final int TRIES = 120;
    private static final int ACTS = 12;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 8;

    @Autowired
    private ActService service;

    @Autowired
    private JdbcClient jdbc;

    static IntStream tries() {
        return IntStream.range(0, TRIES);
    }

    @ParameterizedTest
    @MethodSource("tries")
    void keepsTheTreeOfEveryDayBeforeAnAct(int seed) {
        Random random = new Random(seed);
        List<String> codes = new ArrayList<>();
        int recorded = 0;
        for (int i = 0; i < ACTS; i++) {
            Act act = act(random, codes, "u" + seed + "-" + i);
            List<List<String>> before = trees();
            boolean done = service.record(officer(), UUID.randomUUID(), act, Map.of()) instanceof ActOutcome.Recorded;
            List<List<String>> after = trees();
            for (int day = 0; day < DAYS; day++) {
                if (!done || FIRST.plusDays(day).isBefore(act.on())) {
                    assertThat(after.get(day)).as("day %s after %s", day, act).isEqualTo(before.get(day));
                }
            }
            assertThat(lost())
                    .as("units without the one above, or in a circle, after %s", act)
                    .isZero();
            recorded += done ? 1 : 0;
        }
        assertThat(recorded).as("acts that were recorded").isPositive();
    }

    private static Act act(Random random, List<String> codes, String fresh) {
        LocalDate on = FIRST.plusDays(random.nextInt(DAYS));
        if (codes.size() < 3 || random.nextInt(4) == 0) {
            LocalDate early = codes.size() < 3 ? FIRST : on;
            Act open = ActExamples.open(early, fresh, some(random, codes));
            codes.add(fresh);
            return open;
        }
        String one = codes.get(random.nextInt(codes.size()));
        String other = codes.get(random.nextInt(codes.size()));
        codes.add(fresh);
        return switch (random.nextInt(6)) {
            case 0 -> ActExamples.rename(on, one, "Name " + fresh);
            case 1 -> ActExamples.move(on, one, some(random, codes));
            case 2 -> ActExamples.mergeIntoNew(on, List.of(one, other), fresh, some(random, codes));
            case 3 -> ActExamples.mergeInto(on, List.of(one, other), random.nextBoolean() ? one : other);
            case 4 -> ActExamples.split(on, one, List.of(fresh, fresh + "x"), random.nextBoolean(), fresh);
            default -> ActExamples.close(on, one);
        };
    }

    private static Optional<String> some(Random random, List<String> codes) {
        return codes.isEmpty() || random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(codes.get(random.nextInt(codes.size())));
    }

    private List<List<String>> trees() {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> jdbc.sql("""
                                select id || ' ' || code || ' ' || name || ' ' || short_name || ' ' || position || ' '
                                       || coalesce(parent_id::text, '')
                                  from organization.unit_on(:day)
                                 where code like 'u%'
                                 order by id
                                """)
                        .param("day", FIRST.plusDays(day))
                        .query((row, number) -> row.getString(1))
                        .list())
                .toList();
    }

    /** Counts the units of all days that no way leads to from the top. */
    private int lost() {
        return jdbc.sql("""
                        with recursive days (day) as (
                            select date '2020-01-01' + step from generate_series(0, 8) step
                        ), reached (day, id) as (
                            select day, unit.id
                              from days
                             cross join lateral organization.unit_on(day) unit
                             where unit.parent_id is null
                             union
                            select reached.day, child.unit_id
                              from reached
                              join organization.unit_state child on child.parent_id = reached.id
                             where child.valid_from <= reached.day
                               and (child.valid_to is null or child.valid_to > reached.day)
                        )
                        select count(*)
                          from days
                         cross join lateral organization.unit_on(day) unit
                         where not exists (select 1 from reached where reached.day = days.day and reached.id = unit.id)
                        """).query(Integer.class).single();
    }

    private Actor officer() {
        return new Actor(
                UUID.randomUUID(),
                "Officer",
                "standing-officer",
                Set.copyOf(jdbc.sql("select id from organization.unit")
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list()));
    }
}
