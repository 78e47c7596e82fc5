package vn.thidua.command.guard;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the server for the facts. */
final class ServerQueries {

    private static final String OWN_SCHEMAS = "nspname !~ '^pg_' and nspname <> 'information_schema'";

    private final JdbcClient jdbc;

    ServerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ServerFacts facts() {
        Map<String, String> settings = new HashMap<>();
        jdbc.sql("""
                        select name, current_setting(name) as value
                          from pg_settings
                         where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums',
                                        'max_connections', 'superuser_reserved_connections', 'reserved_connections',
                                        'statement_timeout', 'password_encryption', 'log_statement')
                        """)
                .query((row, number) -> settings.put(row.getString("name"), row.getString("value")))
                .list();
        List<String> unfenced = List.copyOf(
                jdbc.sql("""
                        select distinct namespace.nspname || '.' || class.relname as name
                          from pg_policy policy
                          join pg_class class on class.oid = policy.polrelid
                          join pg_namespace namespace on namespace.oid = class.relnamespace
                         where not (class.relrowsecurity and class.relforcerowsecurity)
                         order by name
                        """).query((row, number) -> row.getString("name")).list());
        return jdbc.sql("""
                        select current_setting('server_version_num')::int as version,
                               pg_encoding_to_char(base.encoding) as encoding,
                               coalesce(base.datcollversion, '') as collation_made,
                               coalesce(pg_database_collation_actual_version(base.oid), '') as collation_now,
                               exists (select 1 from pg_timezone_names where name = 'Asia/Ho_Chi_Minh') as zone_known,
                               clock_timestamp() as now
                          from pg_database base
                         where base.datname = current_database()
                        """)
                .query((row, number) -> new ServerFacts(
                        settings,
                        row.getInt("version"),
                        row.getString("encoding"),
                        row.getString("collation_made"),
                        row.getString("collation_now"),
                        row.getBoolean("zone_known"),
                        role(),
                        ownedTables(),
                        unfenced,
                        row.getObject("now", OffsetDateTime.class).toInstant()))
                .single();
    }

    private ServerFacts.Role role() {
        return jdbc.sql("""
                        select rolname, rolsuper, rolbypassrls, rolcreaterole or rolcreatedb or rolreplication as makes,
                               exists (select 1
                                         from pg_class class
                                         join pg_namespace namespace on namespace.oid = class.relnamespace
                                        where class.relkind = 'r'
                                          and namespace.%s
                                          and class.relowner <> asking.oid
                                          and pg_has_role(asking.oid, class.relowner, 'member')) as reaches_owner,
                               has_database_privilege(current_database(), 'create')
                               or exists (select 1
                                            from pg_namespace
                                           where %s
                                             and has_schema_privilege(oid, 'create')) as creates
                          from pg_roles asking
                         where rolname = current_user
                        """.formatted(OWN_SCHEMAS, OWN_SCHEMAS))
                .query((row, number) -> new ServerFacts.Role(
                        row.getString("rolname"),
                        row.getBoolean("rolsuper"),
                        row.getBoolean("rolbypassrls"),
                        row.getBoolean("makes"),
                        row.getBoolean("reaches_owner"),
                        row.getBoolean("creates")))
                .single();
    }

    private int ownedTables() {
        return jdbc.sql("""
                        select count(*)
                          from pg_class class
                          join pg_namespace namespace on namespace.oid = class.relnamespace
                         where class.relkind in ('r', 'p', 'v')
                           and namespace.%s
                           and pg_get_userbyid(class.relowner) = current_user
                        """.formatted(OWN_SCHEMAS)).query(Integer.class).single();
    }
}
