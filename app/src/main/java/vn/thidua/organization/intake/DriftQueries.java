package vn.thidua.organization.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Violation;

/**
 * Finds out where the register is not as an import expects it: as it was when the files were compared, before applying; and
 * as the import left it, before undoing. At most {@value #MOST_NAMED} places of each kind are named.
 */
@Component
class DriftQueries {

    static final int MOST_NAMED = 50;

    private final JdbcClient jdbc;

    DriftQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps everybody else from changing the register until the transaction ends; reading goes on. */
    void lockRegister() {
        jdbc.sql("""
                        lock table organization.unit, organization.unit_state, organization.post, organization.person,
                                   organization.membership in share row exclusive mode
                        """).update();
    }

    /** Returns the lines whose things changed since they were compared; nothing if the import may be applied. */
    List<Defect> sinceComparison(UUID id) {
        return Stream.of(UNITS_BEFORE, POSTS_BEFORE, PEOPLE_BEFORE)
                .flatMap(sql -> defects(sql, id, IntakeViolation.OUTDATED))
                .toList();
    }

    /** Returns the lines whose things changed, or came into use, since the import; nothing if it may be undone. */
    List<Defect> sinceImport(UUID id) {
        return Stream.concat(
                        Stream.of(UNITS_AFTER, POSTS_AFTER, PEOPLE_AFTER)
                                .flatMap(sql -> defects(sql, id, IntakeViolation.CHANGED_LATER)),
                        Stream.of(UNITS_IN_USE, POSTS_IN_USE, PEOPLE_IN_USE)
                                .flatMap(sql -> defects(sql, id, IntakeViolation.IN_USE)))
                .toList();
    }

    private Stream<Defect> defects(String sql, UUID id, IntakeViolation what) {
        return jdbc
                .sql(sql)
                .param("intake", id)
                .param("most", MOST_NAMED)
                .query((row, number) -> new Defect(
                        new Place(row.getString("file"), row.getString("sheet"), row.getInt("line")),
                        "",
                        Violation.of(what, row.getString("code")),
                        ""))
                .list()
                .stream();
    }

    private static final String UNITS_BEFORE = """
            select staged.file, staged.sheet, staged.line, staged.code
              from organization.intake_unit staged
              left join organization.unit on unit.code = staged.code
              left join organization.unit_state state
                     on state.unit_id = staged.unit_id
                    and state.valid_from = staged.before_from
             where staged.intake_id = :intake
               and case staged.change
                   when 'ADD' then unit.id is not null
                   else state.unit_id is null
                        or (state.valid_to, state.name, state.short_name, state.parent_id, state.position)
                           is distinct from (staged.before_to, staged.before_name, staged.before_short_name,
                                             staged.before_parent_id, staged.before_position)
                        or exists (select 1
                                     from organization.unit_state later
                                    where later.unit_id = staged.unit_id
                                      and later.valid_from > staged.before_from)
                   end
             order by staged.number
             limit :most
            """;

    private static final String POSTS_BEFORE = """
            select staged.file, staged.sheet, staged.line, staged.unit_code || ' ' || staged.code as code
              from organization.intake_post staged
              left join organization.post on post.id = staged.post_id
             where staged.intake_id = :intake
               and case staged.change
                   when 'ADD' then exists (select 1
                                             from organization.post other
                                            where other.unit_id = staged.unit_id
                                              and other.code = staged.code
                                              and other.valid_from < coalesce(staged.valid_to, 'infinity')
                                              and coalesce(other.valid_to, 'infinity') > staged.valid_from
                                              and not exists (select 1
                                                                from organization.intake_post amended
                                                               where amended.intake_id = :intake
                                                                 and amended.post_id = other.id))
                   else post.id is null
                        or (post.title, post.position, post.valid_to)
                           is distinct from (staged.before_title, staged.before_position, staged.before_to)
                   end
             order by staged.number
             limit :most
            """;

    private static final String PEOPLE_BEFORE = """
            select staged.file, staged.sheet, staged.line, staged.code
              from organization.intake_person staged
              left join organization.person on person.code = staged.code
              left join organization.membership on membership.id = staged.membership_id
             where staged.intake_id = :intake
               and (case staged.person_change
                    when 'ADD' then person.id is not null
                    when 'AMEND' then person.full_name is distinct from staged.before_name
                    else person.id is distinct from staged.person_id
                         and not exists (select 1
                                           from organization.intake_person first
                                          where first.intake_id = :intake
                                            and first.person_id = staged.person_id
                                            and first.person_change = 'ADD')
                    end
                    or (staged.change <> 'ADD'
                        and (membership.id is null or membership.valid_to is distinct from staged.before_to)))
             order by staged.number
             limit :most
            """;

    private static final String UNITS_AFTER = """
            select staged.file, staged.sheet, staged.line, staged.code
              from organization.intake_unit staged
              left join organization.unit_state state
                     on state.unit_id = staged.unit_id
                    and state.valid_from = staged.valid_from
             where staged.intake_id = :intake
               and staged.change <> 'NONE'
               and (state.unit_id is null
                    or (state.valid_to, state.name, state.short_name, state.parent_id, state.position)
                       is distinct from (staged.valid_to, staged.name, staged.short_name, staged.parent_id, staged.position)
                    or exists (select 1
                                 from organization.unit_state later
                                where later.unit_id = staged.unit_id
                                  and later.valid_from > staged.valid_from))
             order by staged.number
             limit :most
            """;

    private static final String POSTS_AFTER = """
            select staged.file, staged.sheet, staged.line, staged.unit_code || ' ' || staged.code as code
              from organization.intake_post staged
              left join organization.post on post.id = staged.post_id
             where staged.intake_id = :intake
               and staged.change <> 'NONE'
               and (post.id is null
                    or (post.title, post.position, post.valid_to)
                       is distinct from (staged.title, staged.position, staged.valid_to))
             order by staged.number
             limit :most
            """;

    private static final String PEOPLE_AFTER = """
            select staged.file, staged.sheet, staged.line, staged.code
              from organization.intake_person staged
              left join organization.person on person.id = staged.person_id
              left join organization.membership on membership.id = staged.membership_id
             where staged.intake_id = :intake
               and ((staged.person_change <> 'NONE' and person.full_name is distinct from staged.full_name)
                    or (staged.change <> 'NONE'
                        and (membership.id is null
                             or (membership.unit_id, membership.post_id, membership.valid_from, membership.valid_to)
                                is distinct from (staged.unit_id, staged.post_id, staged.valid_from, staged.valid_to))))
             order by staged.number
             limit :most
            """;

    // The sets in these conditions do not depend on the line, so that each is computed once, however many lines there
    // are.
    private static final String UNITS_IN_USE = """
            select staged.file, staged.sheet, staged.line, staged.code
              from organization.intake_unit staged
             where staged.intake_id = :intake
               and staged.change = 'ADD'
               and (staged.unit_id in (select child.parent_id
                                         from organization.unit_state child
                                         left join organization.intake_unit own
                                                on own.intake_id = :intake and own.unit_id = child.unit_id
                                               and own.valid_from = child.valid_from and own.change <> 'NONE'
                                        where child.parent_id is not null
                                          and own.unit_id is null)
                    or staged.unit_id in (select post.unit_id
                                            from organization.post
                                            left join organization.intake_post own
                                                   on own.intake_id = :intake and own.post_id = post.id
                                                  and own.change = 'ADD'
                                           where own.post_id is null)
                    or staged.unit_id in (select membership.unit_id
                                            from organization.membership
                                            left join organization.intake_person own
                                                   on own.intake_id = :intake and own.membership_id = membership.id
                                                  and own.change = 'ADD'
                                           where own.membership_id is null)
                    or staged.unit_id in (select member.unit_id
                                            from organization.cluster_member member))
             order by staged.number
             limit :most
            """;

    private static final String POSTS_IN_USE = """
            select staged.file, staged.sheet, staged.line, staged.unit_code || ' ' || staged.code as code
              from organization.intake_post staged
             where staged.intake_id = :intake
               and staged.change = 'ADD'
               and staged.post_id in (select membership.post_id
                                        from organization.membership
                                        left join organization.intake_person own
                                               on own.intake_id = :intake and own.membership_id = membership.id
                                              and own.change = 'ADD'
                                       where membership.post_id is not null
                                         and own.membership_id is null)
             order by staged.number
             limit :most
            """;

    private static final String PEOPLE_IN_USE = """
            select staged.file, staged.sheet, staged.line, staged.code
              from organization.intake_person staged
             where staged.intake_id = :intake
               and staged.person_change = 'ADD'
               and staged.person_id in (select membership.person_id
                                        from organization.membership
                                        left join organization.intake_person own
                                               on own.intake_id = :intake and own.membership_id = membership.id
                                              and own.change = 'ADD'
                                       where membership.person_id is not null
                                         and own.membership_id is null)
             order by staged.number
             limit :most
            """;
}
