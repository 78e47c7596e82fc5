package vn.thidua.organization.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.Progress;

/** Stores the lines of imports and what they change, some thousand in one statement. */
@Repository
class StagingRepository {

    private static final int AT_ONCE = 2_000;

    /** Writes rows with the names of their columns. */
    private static final JsonMapper ROWS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient jdbc;

    StagingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the lines of the import {@code id}. */
    void put(UUID id, Comparison changes, Progress progress) {
        forget(id);
        int total = changes.units().size()
                + changes.posts().size()
                + changes.people().size();
        int done = insert(id, UNITS, changes.units(), 0, total, progress);
        done = insert(id, POSTS, changes.posts(), done, total, progress);
        insert(id, PEOPLE, changes.people(), done, total, progress);
        count();
    }

    /**
     * Lets the planner know how many lines there are now. Without it, a hundred thousand lines pass for one, and whether they
     * may be undone is answered by comparing each with each.
     */
    private void count() {
        jdbc.sql("analyze organization.intake_unit, organization.intake_post, organization.intake_person")
                .update();
    }

    /** Forgets the lines of the import {@code id}. */
    void forget(UUID id) {
        for (String table : List.of("intake_unit", "intake_post", "intake_person")) {
            jdbc.sql("delete from organization." + table + " where intake_id = :id")
                    .param("id", id)
                    .update();
        }
    }

    private int insert(UUID id, String sql, List<?> rows, int before, int total, Progress progress) {
        int done = before;
        for (int first = 0; first < rows.size(); first += AT_ONCE) {
            List<?> some = rows.subList(first, Math.min(rows.size(), first + AT_ONCE));
            jdbc.sql(sql)
                    .param("intake", id)
                    .param("rows", ROWS.writeValueAsString(some))
                    .update();
            done += some.size();
            progress.advanced(done, total, "organization.intake.stage.stage");
        }
        return done;
    }

    private static final String UNITS = """
            insert into organization.intake_unit
                   (intake_id, number, file, sheet, line, change, unit_id, code, name, short_name, parent_id, parent_code,
                    position, valid_from, valid_to, search_key, before_from, before_to, before_name, before_short_name,
                    before_parent_id, before_parent_code, before_position, before_search_key)
            select :intake, number, file, sheet, line, change, unit_id, code, name, short_name, parent_id, parent_code,
                   position, valid_from, valid_to, search_key, before_from, before_to, before_name, before_short_name,
                   before_parent_id, before_parent_code, before_position, before_search_key
              from json_to_recordset(:rows::json) as staged
                   (number integer, file text, sheet text, line integer, change text, unit_id uuid, code text, name text,
                    short_name text, parent_id uuid, parent_code text, position integer, valid_from date, valid_to date,
                    search_key text, before_from date, before_to date, before_name text, before_short_name text,
                    before_parent_id uuid, before_parent_code text, before_position integer, before_search_key text)
            """;

    private static final String POSTS = """
            insert into organization.intake_post
                   (intake_id, number, file, sheet, line, change, post_id, unit_id, unit_code, code, title, position,
                    valid_from, valid_to, before_title, before_position, before_to)
            select :intake, number, file, sheet, line, change, post_id, unit_id, unit_code, code, title, position,
                   valid_from, valid_to, before_title, before_position, before_to
              from json_to_recordset(:rows::json) as staged
                   (number integer, file text, sheet text, line integer, change text, post_id uuid, unit_id uuid,
                    unit_code text, code text, title text, position integer, valid_from date, valid_to date,
                    before_title text, before_position integer, before_to date)
            """;

    private static final String PEOPLE = """
            insert into organization.intake_person
                   (intake_id, number, file, sheet, line, person_change, change, person_id, code, full_name, given_name,
                    search_key, before_name, before_given_name, before_search_key, membership_id, unit_id, unit_code,
                    post_id, post_code, valid_from, valid_to, before_to)
            select :intake, number, file, sheet, line, person_change, change, person_id, code, full_name, given_name,
                   search_key, before_name, before_given_name, before_search_key, membership_id, unit_id, unit_code,
                   post_id, post_code, valid_from, valid_to, before_to
              from json_to_recordset(:rows::json) as staged
                   (number integer, file text, sheet text, line integer, person_change text, change text, person_id uuid,
                    code text, full_name text, given_name text, search_key text, before_name text, before_given_name text,
                    before_search_key text, membership_id uuid, unit_id uuid, unit_code text, post_id uuid, post_code text,
                    valid_from date, valid_to date, before_to date)
            """;
}
