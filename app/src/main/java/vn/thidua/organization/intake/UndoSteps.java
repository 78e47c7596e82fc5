package vn.thidua.organization.intake;

import java.util.List;

/** What undoing an import does: the steps of {@link ApplySteps} backwards, each turned round. */
final class UndoSteps {

    static final List<Step> ALL = List.of(
            new Step(Subject.PEOPLE, """
                    delete from organization.membership
                     using organization.intake_person staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'ADD'
                       and membership.id = staged.membership_id
                    """),
            new Step(Subject.PEOPLE, """
                    update organization.membership
                       set valid_to = staged.before_to
                      from organization.intake_person staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'AMEND'
                       and membership.id = staged.membership_id
                    """),
            new Step(Subject.PEOPLE, """
                    delete from organization.person
                     using organization.intake_person staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.person_change = 'ADD'
                       and person.id = staged.person_id
                    """),
            new Step(Subject.PEOPLE, """
                    update organization.person
                       set full_name = staged.before_name, given_name = staged.before_given_name,
                           search_key = staged.before_search_key
                      from organization.intake_person staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.person_change = 'AMEND'
                       and person.id = staged.person_id
                    """),
            new Step(Subject.POSTS, """
                    delete from organization.post
                     using organization.intake_post staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'ADD'
                       and post.id = staged.post_id
                    """),
            new Step(Subject.POSTS, """
                    update organization.post
                       set title = staged.before_title, position = staged.before_position, valid_to = staged.before_to
                      from organization.intake_post staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'AMEND'
                       and post.id = staged.post_id
                    """),
            new Step(Subject.UNITS, """
                    delete from organization.unit_state state
                     using organization.intake_unit staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change in ('ADD', 'SUCCEED')
                       and state.unit_id = staged.unit_id
                       and state.valid_from = staged.valid_from
                    """),
            new Step(Subject.UNITS, """
                    update organization.unit_state state
                       set name = staged.before_name, short_name = staged.before_short_name,
                           parent_id = staged.before_parent_id, position = staged.before_position,
                           search_key = staged.before_search_key, valid_to = staged.before_to
                      from organization.intake_unit staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change in ('AMEND', 'SUCCEED')
                       and state.unit_id = staged.unit_id
                       and state.valid_from = staged.before_from
                    """),
            new Step(Subject.UNITS, """
                    delete from organization.unit
                     using organization.intake_unit staged
                     where staged.intake_id = :intake
                       and staged.number between :first and :last
                       and staged.change = 'ADD'
                       and unit.id = staged.unit_id
                    """));

    private UndoSteps() {}
}
