package vn.thidua.organization.intake;

import java.util.List;

/**
 * What applying an import does, in order: what is above before what is below, and a stretch of time is shortened before
 * another one begins where it ended.
 */
final class ApplySteps {

    static final List<Step> ALL = List.of(
            new Step(Subject.UNITS, """
                    insert into organization.unit (id, code)
                    select staged.unit_id, staged.code
                      from organization.intake_unit staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'ADD'
                    """),
            new Step(Subject.UNITS, """
                    update organization.unit_state state
                       set valid_to = staged.valid_from
                      from organization.intake_unit staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'SUCCEED'
                       and state.unit_id = staged.unit_id
                       and state.valid_from = staged.before_from
                       and (state.valid_to is null or state.valid_to > staged.valid_from)
                    """),
            new Step(Subject.UNITS, """
                    update organization.unit_state state
                       set name = staged.name, short_name = staged.short_name, parent_id = staged.parent_id,
                           position = staged.position, search_key = staged.search_key, valid_to = staged.valid_to
                      from organization.intake_unit staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'AMEND'
                       and state.unit_id = staged.unit_id
                       and state.valid_from = staged.valid_from
                    """),
            new Step(Subject.UNITS, """
                    insert into organization.unit_state
                           (unit_id, valid_from, valid_to, name, short_name, parent_id, position, search_key)
                    select staged.unit_id, staged.valid_from, staged.valid_to, staged.name, staged.short_name,
                           staged.parent_id, staged.position, staged.search_key
                      from organization.intake_unit staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change in ('ADD', 'SUCCEED')
                    """),
            new Step(Subject.POSTS, """
                    update organization.post
                       set title = staged.title, position = staged.position, valid_to = staged.valid_to
                      from organization.intake_post staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'AMEND'
                       and post.id = staged.post_id
                    """),
            new Step(Subject.POSTS, """
                    insert into organization.post (id, unit_id, code, title, position, valid_from, valid_to)
                    select staged.post_id, staged.unit_id, staged.code, staged.title, staged.position, staged.valid_from,
                           staged.valid_to
                      from organization.intake_post staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'ADD'
                    """),
            new Step(Subject.PEOPLE, """
                    update organization.person
                       set full_name = staged.full_name, given_name = staged.given_name, search_key = staged.search_key
                      from organization.intake_person staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.person_change = 'AMEND'
                       and person.id = staged.person_id
                    """),
            new Step(Subject.PEOPLE, """
                    insert into organization.person (id, code, full_name, given_name, search_key)
                    select staged.person_id, staged.code, staged.full_name, staged.given_name, staged.search_key
                      from organization.intake_person staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.person_change = 'ADD'
                    """),
            new Step(Subject.PEOPLE, """
                    update organization.membership
                       set valid_to = staged.valid_to
                      from organization.intake_person staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'AMEND'
                       and membership.id = staged.membership_id
                    """),
            new Step(Subject.PEOPLE, """
                    insert into organization.membership (id, person_id, unit_id, post_id, valid_from, valid_to)
                    select staged.membership_id, staged.person_id, staged.unit_id, staged.post_id, staged.valid_from,
                           staged.valid_to
                      from organization.intake_person staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'ADD'
                    """));

    private ApplySteps() {}
}
