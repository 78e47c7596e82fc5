package vn.thidua.command.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.reporting.SampleReview;
import vn.thidua.support.TestDatabase;

/**
 * The two fences agree: for random readers, days and tables, row security alone returns the set that the services' own rule
 * returns, no row more and none less. The long tests try 10,000.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class, FencedInstallation.class})
class FenceAgreementTests {

    private static final UUID OFFICER_OF_THE_SAMPLE = new UUID(0, 1);
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3_650;

    @Autowired
    private FencedInstallation installation;

    @Test
    void returnsWhatTheServicesReturn() throws SQLException {
        agree(500, 20_261_123L);
    }

    @Test
    @Tag("long")
    void returnsWhatTheServicesReturnTenThousandTimes() throws SQLException {
        agree(10_000, System.nanoTime());
    }

    private void agree(int rounds, long seed) throws SQLException {
        Random random = new Random(seed);
        List<UUID> units = installation.units();
        int rows = 0;
        try (Connection connection = installation.superuser()) {
            JdbcClient everything = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (int round = 0; round < rounds; round++) {
                FencedTable table = FencedTable.ALL.get(random.nextInt(FencedTable.ALL.size()));
                UUID account = random.nextInt(4) == 0 ? OFFICER_OF_THE_SAMPLE : FencedInstallation.ACCOUNT;
                Set<UUID> own = reader(random, units);
                Set<String> byFence = new TreeSet<>(installation
                        .as(account, own)
                        .sql(table.forgotten())
                        .query(String.class)
                        .list());
                assertThat(byFence)
                        .as("round %d of seed %d: %s, %d units", round, seed, table, own.size())
                        .isEqualTo(installation.bySecond(everything, table, account, own));
                rows += byFence.size();
            }
        }
        assertThat(rows).as("rows compared").isGreaterThan(rounds);
    }

    /** A subtree on some day, a handful, nearly all, or none. */
    private Set<UUID> reader(Random random, List<UUID> units) {
        return switch (random.nextInt(8)) {
            case 0 -> Set.of();
            case 1 -> Set.copyOf(units);
            case 2, 3, 4 ->
                installation.under(units.get(random.nextInt(units.size())), FIRST.plusDays(random.nextInt(DAYS)));
            default -> {
                List<UUID> shuffled = new ArrayList<>(units);
                Collections.shuffle(shuffled, random);
                yield Set.copyOf(shuffled.subList(0, 1 + random.nextInt(units.size() - 1)));
            }
        };
    }
}
