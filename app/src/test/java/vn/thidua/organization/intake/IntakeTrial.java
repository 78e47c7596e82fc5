package vn.thidua.organization.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.organization.OrganizationImport.Outcome;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Progress;
import vn.thidua.web.Work;

/** A register to import lists into, and somebody who may. */
final class IntakeTrial {

    private static final Choice WHOLE = new Choice("", "", 0, 0);
    private static final List<String> REGISTER = List.of("unit", "unit_state", "post", "person", "membership");

    /** Every installation has administrative units, which no list brought. */
    private static final Map<String, String> BODIES_ONLY = Map.of(
            "unit", " where kind = 'BODY'",
            "unit_state", " where unit_id in (select id from organization.unit where kind = 'BODY')");

    static final String BODIES = "(select id from organization.unit where kind = 'BODY')";

    private final OrganizationImport imports;
    private final LookService look;
    private final IntakeQueries queries;
    private final JdbcClient jdbc;

    IntakeTrial(OrganizationImport imports, LookService look, IntakeQueries queries, JdbcClient jdbc) {
        this.imports = imports;
        this.look = look;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    /** Takes everything out of the register that lists bring. */
    void empty() {
        for (String table : List.of(
                "intake_unit",
                "intake_post",
                "intake_person",
                "intake_defect",
                "intake_count",
                "intake_file",
                "intake",
                "cluster_member",
                "membership",
                "person",
                "post")) {
            jdbc.sql("delete from organization." + table).update();
        }
        jdbc.sql("delete from organization.unit_state where unit_id in " + BODIES)
                .update();
        jdbc.sql("delete from organization.unit where kind = 'BODY'").update();
        jdbc.sql("delete from web.work").update();
    }

    /** Imports {@code files}, which must be in order, and returns the import. */
    UUID applied(Map<String, byte[]> files) {
        Outcome outcome = imports.compare(officer(), files, Progress.SILENT);
        assertThat(outcome.errors())
                .as("%s", page(officer(), outcome.id()).defects())
                .isZero();
        assertThat(imports.apply(officer(), outcome.id(), Progress.SILENT)).isTrue();
        return outcome.id();
    }

    /** Covers every unit of the moment. */
    Actor officer() {
        return new Actor(new UUID(0, 6), "Cán bộ thử", "standing-officer", units());
    }

    /** Returns every unit of the moment. */
    Set<UUID> units() {
        return Set.copyOf(jdbc.sql("select id from organization.unit")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    /** Returns the page of the import {@code id} as {@code actor} sees it. */
    IntakeDetailPage page(Actor actor, UUID id) {
        return look.page(actor, id, WHOLE, List.of());
    }

    /** Returns why the import {@code id} was not done, in words. */
    List<String> reasons(UUID id) {
        return page(officer(), id).defects().lines().stream()
                .map(IntakeDetailPage.DefectLine::reason)
                .toList();
    }

    /** Returns the import {@code id} once nothing works on it any more. */
    Intake awaited(UUID id) {
        Awaitility.await().atMost(20, SECONDS).until(() -> {
            Optional<Work> work = queries.work(queries.get(officer(), id));
            return work.isEmpty() || !work.get().isActive();
        });
        return queries.get(officer(), id);
    }

    /** Returns what the unit {@code code} is called on {@code day}. */
    Optional<String> name(String code, String day) {
        return jdbc.sql("select name from organization.unit_on(:day::date) where code = :code")
                .param("day", day)
                .param("code", code)
                .query((row, number) -> row.getString("name"))
                .optional();
    }

    /** Everything that is in the register, column by column. */
    Map<String, String> register() {
        return REGISTER.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("select coalesce(string_agg(t::text, '\n' order by t::text), '') as rows"
                                        + " from organization." + table + " t" + BODIES_ONLY.getOrDefault(table, ""))
                                .query((row, number) -> row.getString("rows"))
                                .single()));
    }
}
