package vn.thidua.command.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Comparison;
import vn.thidua.shared.Scope;
import vn.thidua.support.TestDatabase;

/** Row security, asked without any condition: what a query returns whose {@code where} was forgotten. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class, FencedInstallation.class})
class FenceTests {

    private static final String COUNT = "select count(*) from reporting.submission";

    @Autowired
    private FencedInstallation installation;

    static Stream<FencedTable> tables() {
        return FencedTable.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void showsAnOfficerTheOwnRowsOnly(FencedTable table) throws SQLException {
        Set<UUID> own = Set.of(installation.unit("kon-tum"));
        try (Connection connection = installation.superuser()) {
            JdbcClient everything = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            Set<String> visible = new HashSet<>(keys(installation.as(own), table));

            assertThat(visible)
                    .isEqualTo(installation.bySecond(everything, table, FencedInstallation.ACCOUNT, own))
                    .isNotEmpty()
                    .hasSizeLessThan(keys(everything, table).size());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void showsNothingToNobodyAndToWhomHasNoUnit(FencedTable table) throws InterruptedException {
        assertThat(FencedInstallation.elsewhere(() -> keys(installation.asNoPerson(), table)))
                .containsExactly(List.of());
        assertThat(keys(installation.as(Set.of()), table)).isEmpty();
        assertThat(keys(installation.asNoPerson(), table)).as("on an errand").isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void letsNobodyChangeOrDeleteRowsOfOthers(FencedTable table) {
        JdbcClient stranger = installation.as(new UUID(1, 1), Set.of(UUID.randomUUID()));
        String column = table.key().startsWith("id")
                ? "id"
                : table.key().substring(0, table.key().indexOf(' '));
        String theirs = table.name().startsWith("directive")
                ? " where %s not in (select id from directive.task where unit_id is null)".formatted(column)
                : "";
        // The database does not know roles: of a view that is shared with one it knows only that its owner may delete
        // it.
        String unshared = table.name().equals("reporting.saved_view") ? " where role is null" : theirs;

        String update = "update %s set %s = %s%s".formatted(table.name(), column, column, unshared);
        String delete = "delete from " + table.name() + theirs;
        if (isAppendOnly(stranger, table)) {
            Stream.of(update, delete)
                    .forEach(statement -> assertThatThrownBy(
                                    () -> stranger.sql(statement).update())
                            .rootCause()
                            .hasMessageContaining("permission denied"));
            return;
        }
        assertThat(stranger.sql(update).update()).isZero();
        assertThat(stranger.sql(delete).update()).isZero();
    }

    /** Rows of such a table are not even changed by those who see them. */
    private static boolean isAppendOnly(JdbcClient application, FencedTable table) {
        return application
                .sql("select not has_table_privilege(:table, 'update')")
                .param("table", table.name())
                .query(Boolean.class)
                .single();
    }

    @Test
    void refusesNewRowsOfOthers() {
        UUID theirs = installation.unit("gia-lai");
        JdbcClient officer = installation.as(Set.of(installation.unit("kon-tum")));

        Stream.of("""
                        insert into reporting.submission
                               (id, period_code, unit_id, version, received_on, received_at, received_by, source_file_id,
                                figures, targets, sheets, cells)
                        select uuidv7(), period_code, :unit, 99, received_on, received_at, received_by, source_file_id,
                               figures, targets, sheets, cells
                          from reporting.submission limit 1
                        """, """
                        insert into scoring.entry
                               (id, period, unit_id, leaf, version, role, note, entered_by, entered_at)
                        values (uuidv7(), '2017-9M', :unit, 'C1', 99, '', 'x', '', now())
                        """, """
                        insert into directive.task
                               (id, source_code, clause, position, title, unit_id, owner_role, due_on, status, progress,
                                created_at, changed_at, changed_by)
                        values (uuidv7(), 'HN-1', '9', 1, '', :unit, '', now(), 'TODO', 0, now(), now(), '')
                        """, """
                        insert into organization.membership (id, person_id, unit_id, valid_from)
                        select uuidv7(), person.id, :unit, date '2000-01-01' from organization.person limit 1
                        """, """
                        insert into organization.compact_target
                               (compact_id, unit_id, position, subject, amount, measure)
                        select compact.id, :unit, 99, '', 1, '' from organization.compact limit 1
                        """, """
                        insert into organization.compact_signature
                               (compact_id, unit_id, signed_by, account_id, signed_at)
                        select compact.id, :unit, '', uuidv7(), now() from organization.compact limit 1
                        """)
                .forEach(insert -> assertThatThrownBy(
                                () -> officer.sql(insert).param("unit", theirs).update())
                        .as(insert)
                        .isInstanceOf(DataAccessException.class)
                        .hasStackTraceContaining("row-level security"));
        assertThat(officer.sql("update reporting.submission set unit_id = unit_id")
                        .update())
                .isPositive();
        assertThatThrownBy(() -> officer.sql("update reporting.submission set unit_id = :unit")
                        .param("unit", theirs)
                        .update())
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void forgetsTheReaderWhenTheConnectionGoesBack() throws SQLException {
        installation
                .as(Set.of(installation.unit("kon-tum")))
                .sql(COUNT)
                .query(Integer.class)
                .single();
        try (Connection connection = installation.fence().getConnection()) {
            connection.setAutoCommit(false);
            assertThat(count(connection)).isPositive();
            // Given back in the middle of a transaction, as a careless caller would.
        }
        for (int i = 0; i < 8; i++) {
            try (Connection bare = installation.pool().getConnection()) {
                assertThat(count(bare)).isZero();
            }
        }
    }

    @Test
    void tellsTheServerAgainAfterARollback() throws SQLException {
        installation.as(Set.of(installation.unit("kon-tum")));
        try (Connection connection = installation.fence().getConnection()) {
            connection.setAutoCommit(false);
            int own = count(connection);
            connection.rollback();
            assertThat(count(connection)).isEqualTo(own).isPositive();
        }
    }

    @Test
    void followsTheReaderInsideOfOneTransaction() throws SQLException {
        installation.as(Set.of(installation.unit("kon-tum")));
        try (Connection connection = installation.fence().getConnection()) {
            connection.setAutoCommit(false);
            int own = count(connection);
            installation.asNoPerson();
            assertThat(count(connection)).as("on an errand").isGreaterThan(own);
            installation.as(Set.copyOf(installation.units()));
            assertThat(count(connection)).as("many units, not kept before").isGreaterThan(own);
        }
    }

    @Test
    void knowsALargeScopeByItsId() {
        Set<UUID> all = Set.copyOf(installation.units());
        JdbcClient reader = installation.as(all);

        assertThat(all).hasSizeGreaterThan(KeptScopes.SMALL);
        assertThat(reader.sql("select current_setting('thidua.units')")
                        .query(String.class)
                        .single())
                .isEmpty();
        assertThat(reader.sql(
                                "select count(*) from organization.scope_unit where scope_id = organization.reader_scope()")
                        .query(Integer.class)
                        .single())
                .isEqualTo(all.size());
    }

    @Test
    void widensForAComparisonAndNarrowsAfterIt() {
        Set<UUID> own = Set.of(installation.unit("kon-tum"));
        JdbcClient reader = installation.as(own);
        int before = reader.sql(COUNT).query(Integer.class).single();

        int compared = Comparison.among(
                new Scope(Set.of(installation.unit("gia-lai"))),
                () -> reader.sql(COUNT).query(Integer.class).single());

        assertThat(compared).isGreaterThan(before);
        assertThat(reader.sql(COUNT).query(Integer.class).single()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table organization.mine (id int)",
                "create table public.mine (id int)",
                "create temporary table mine (id int)",
                "truncate scoring.entry",
                "alter table scoring.entry disable row level security",
                "drop policy fence on scoring.entry",
                "create function organization.mine() returns int language sql return 1",
                "insert into organization.scope_unit (scope_id, unit_id) select uuidv7(), uuidv7()",
                "select installed_rank from public.flyway_schema_history",
                "copy scoring.entry to program 'id'",
                "set role thidua_owner",
                "alter role thidua_app bypassrls",
                "set row_security = off; select count(*) from scoring.entry"
            })
    void givesTheApplicationNoWayAround(String command) {
        assertThatThrownBy(() -> installation
                        .asNoPerson()
                        .sql(command)
                        .query((row, number) -> row.getRow())
                        .list())
                .as(command)
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be (the )?owner|must have|row-level security).*");
    }

    private static List<String> keys(JdbcClient reader, FencedTable table) {
        return List.copyOf(reader.sql(table.forgotten()).query(String.class).list());
    }

    private static int count(Connection connection) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery(COUNT)) {
            row.next();
            return row.getInt(1);
        }
    }
}
