package vn.thidua.command.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.house.scan.JavaText;
import vn.thidua.house.scan.SourceTree;
import vn.thidua.reporting.SampleReview;
import vn.thidua.support.TestDatabase;

/**
 * The catalogue of the database after all migrations: a new table that names a unit or a person is fenced, or stands in
 * {@link FencedTable#OPEN} with a reason. A fenced one is told in {@link FencedTable#ALL}, so that the other tests try it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class, FencedInstallation.class})
class EveryTableFencedTests {

    private static final String OPEN = """
            select distinct namespace.nspname || '.' || class.relname
              from pg_class class
              join pg_namespace namespace on namespace.oid = class.relnamespace
              join pg_attribute attribute on attribute.attrelid = class.oid
             where class.relkind in ('r', 'p')
               and namespace.nspname !~ '^pg_'
               and namespace.nspname <> 'information_schema'
               and attribute.attname ~ '(^|_)(unit|person)_id$'
               and not (class.relrowsecurity and class.relforcerowsecurity
                        and exists (select 1 from pg_policy where polrelid = class.oid))
             order by 1
            """;

    private static final String FENCED = """
            select namespace.nspname || '.' || class.relname
              from pg_class class
              join pg_namespace namespace on namespace.oid = class.relnamespace
             where class.relrowsecurity
             order by 1
            """;

    /** A view shows what its owner may see, unless it is told to ask as whoever reads it. */
    private static final String LOOSE_VIEWS = """
            select distinct view.oid::regclass::text
              from pg_class view
              join pg_rewrite rule on rule.ev_class = view.oid
              join pg_depend depend on depend.objid = rule.oid and depend.classid = 'pg_rewrite'::regclass
              join pg_class behind on behind.oid = depend.refobjid and behind.relrowsecurity
              join pg_roles owner on owner.oid = view.relowner
             where view.relkind = 'm'
                or (view.relkind = 'v' and (owner.rolsuper or owner.rolbypassrls))
            """;

    private static final String DEFINERS = """
            select routine.oid::regproc::text
              from pg_proc routine
              join pg_namespace namespace on namespace.oid = routine.pronamespace
             where routine.prosecdef
               and namespace.nspname !~ '^pg_'
               and namespace.nspname <> 'information_schema'
            """;

    private static final String LIFTERS = """
            select routine.oid::regproc::text
              from pg_proc routine
             where routine.prosrc ~ 'set_config\\s*\\(\\s*''thidua'
                or routine.proconfig::text ~ 'thidua'
            """;

    @Autowired
    private FencedInstallation installation;

    @Test
    void everyTableOfUnitsOrPeopleIsFencedOrHasAReason() throws SQLException {
        assertThat(list(OPEN).stream().filter(table -> !isExcused(table)).toList())
                .as("call organization.fence(…) in a migration, and tell the table in FencedTable")
                .isEmpty();
    }

    @Test
    void findsAPlantedTable() throws SQLException {
        try (Connection connection = installation.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table reporting.planted (sender_unit_id uuid)");
            statement.execute("create table reporting.half_planted (person_id uuid)");
            statement.execute("alter table reporting.half_planted enable row level security");
            assertThat(list(connection, OPEN)).contains("reporting.planted", "reporting.half_planted");
            connection.rollback();
        }
    }

    @Test
    void everyFencedTableIsTried() throws SQLException {
        assertThat(list(FENCED))
                .containsExactlyElementsOf(
                        FencedTable.ALL.stream().map(FencedTable::name).sorted().toList());
    }

    @Test
    void noViewOrFunctionLeadsAroundTheFence() throws SQLException {
        assertThat(list(LOOSE_VIEWS)).isEmpty();
        assertThat(list(DEFINERS))
                .as("functions with the rights of their owner; the owner is fenced too")
                .as("audit.head tells number and hash of the last entry, which every paper may print")
                .containsExactlyInAnyOrder("audit.head", "organization.keep_scope");
        assertThat(list(LIFTERS))
                .as("functions that look past the fence for one answer")
                .containsExactlyInAnyOrder(
                        "organization.person_coded", "organization.post_held", "reporting.approved_among");
    }

    /** Servers before 18.7 read every row for {@code on conflict do update}, past row security: CVE-2026-120154. */
    @Test
    void noStatementOverwritesAFencedRowByAnUpsert() {
        Pattern upsert = Pattern.compile("insert into ([a-z_.]+)(?s:.*)on conflict(?s:.*)do\\s+update");
        List<String> found = SourceTree.ofThisRepository()
                .appJava()
                .flatMap(file -> JavaText.of(file).strings().stream()
                        .flatMap(sql -> upsert.matcher(sql.value()).results())
                        .map(hit -> hit.group(1))
                        .filter(table -> FencedTable.ALL.stream()
                                .anyMatch(fenced -> fenced.name().equals(table)))
                        .map(table -> file.path() + ": " + table))
                .toList();

        assertThat(found).isEmpty();
        assertThat(upsert.matcher("insert into a.b (c) values (1) on conflict (c) do update set c = 2")
                        .find())
                .isTrue();
        assertThat(upsert.matcher("insert into a.b (c) values (1) on conflict do nothing")
                        .find())
                .isFalse();
    }

    @Test
    void onlyAPlaceInAClusterReadsTheRowsOfRivals() {
        assertThat(SourceTree.ofThisRepository()
                        .appJava()
                        .filter(file -> JavaText.of(file).code().contains("Comparison.among("))
                        .map(file -> file.name())
                        .toList())
                .as(
                        "a place among others; what follows from a correction, of which a person is shown only the person's own;"
                                + " which criteria were taken off a unit whose sheet is open to the reader; whether the order that"
                                + " a step leaves is another than before")
                .containsExactlyInAnyOrder(
                        "BoardQueries.java", "CorrectionDesk.java", "OrderKeeper.java", "SheetLeaves.java");
    }

    private static boolean isExcused(String table) {
        return FencedTable.OPEN.containsKey(table)
                || FencedTable.OPEN.containsKey(table.substring(0, table.indexOf('.')));
    }

    private List<String> list(String sql) throws SQLException {
        try (Connection connection = installation.superuser()) {
            return list(connection, sql);
        }
    }

    private static List<String> list(Connection connection, String sql) {
        return List.copyOf(JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(sql)
                .query(String.class)
                .list());
    }
}
