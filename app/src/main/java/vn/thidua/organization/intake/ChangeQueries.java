package vn.thidua.organization.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lines of an import for the eye: what each says, and what was there before. */
@Component
class ChangeQueries {

    /** Lines on a page. */
    static final int LISTED = 50;

    private final JdbcClient jdbc;

    ChangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the lines about {@code subject} whose change is one of {@code changes}, in their order.
     *
     * @param after number of the line that they follow; 0 for the first ones
     */
    List<ChangeRow> page(UUID id, Subject subject, List<Change> changes, int after) {
        return jdbc.sql(
                        switch (subject) {
                            case UNITS -> UNITS;
                            case POSTS -> POSTS;
                            case PEOPLE -> PEOPLE;
                        })
                .param("id", id)
                .param("changes", changes.stream().map(Change::name).toArray(String[]::new))
                .param("after", after)
                .param("most", LISTED)
                .query((row, number) -> row(row))
                .list();
    }

    private static ChangeRow row(ResultSet row) throws SQLException {
        return new ChangeRow(
                row.getInt("number"),
                new Place(row.getString("file"), row.getString("sheet"), row.getInt("line")),
                Change.valueOf(row.getString("counted")),
                row.getString("code"),
                texts(row, "now"),
                texts(row, "before"));
    }

    private static List<@Nullable String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((@Nullable String[]) row.getArray(column).getArray());
    }

    private static final String UNITS = """
            select number, file, sheet, line, code, change as counted,
                   array[name, short_name, parent_code, position::text, valid_from::text, (valid_to - 1)::text] as now,
                   array[before_name, before_short_name, before_parent_code, before_position::text, before_from::text,
                         (before_to - 1)::text] as before
              from organization.intake_unit
             where intake_id = :id
               and change = any (:changes)
               and number > :after
             order by number
             limit :most
            """;

    private static final String POSTS = """
            select number, file, sheet, line, code, change as counted,
                   array[unit_code, title, position::text, valid_from::text, (valid_to - 1)::text] as now,
                   case change when 'ADD' then array[null, null, null, null, null]
                        else array[unit_code, before_title, before_position::text, valid_from::text,
                                   (before_to - 1)::text]
                   end as before
              from organization.intake_post
             where intake_id = :id
               and change = any (:changes)
               and number > :after
             order by number
             limit :most
            """;

    private static final String PEOPLE = """
            select number, file, sheet, line, code, counted,
                   array[full_name, unit_code, post_code, valid_from::text, (valid_to - 1)::text] as now,
                   array[case when counted <> 'ADD' then coalesce(before_name, full_name) end,
                         case when change <> 'ADD' then unit_code end,
                         case when change <> 'ADD' then post_code end,
                         case when change <> 'ADD' then valid_from::text end,
                         case when change <> 'ADD' then (before_to - 1)::text end] as before
              from (select staged.number, staged.file, staged.sheet, staged.line, staged.code, staged.full_name,
                           staged.unit_code, staged.post_code, staged.valid_from, staged.valid_to, staged.before_name,
                           staged.before_to, staged.change,
                           case when 'ADD' in (staged.person_change, staged.change) then 'ADD'
                                when 'AMEND' in (staged.person_change, staged.change) then 'AMEND'
                                else 'NONE'
                           end as counted
                      from organization.intake_person staged
                     where staged.intake_id = :id
                       and staged.number > :after) lines
             where counted = any (:changes)
             order by number
             limit :most
            """;
}
