package vn.thidua.conference.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.conference.proceedings.Conclusion.Owners;

/** Stores what hangs on a version of a record: everything that comes in lists. */
@Repository
class ProceedingsParts {

    private final JdbcClient jdbc;

    ProceedingsParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID conference, Proceedings proceedings) {
        for (int i = 0; i < proceedings.clusters().size(); i++) {
            insert(conference, i + 1, """
                            insert into conference.cluster (conference_id, position, cluster_code)
                            values (:conference, :position, :code)
                            """)
                    .param("code", proceedings.clusters().get(i))
                    .update();
        }
        for (int i = 0; i < proceedings.programme().size(); i++) {
            ProgrammeItem item = proceedings.programme().get(i);
            add(conference, i + 1, 0, item);
            for (int part = 0; part < item.parts().size(); part++) {
                add(conference, i + 1, part + 1, item.parts().get(part));
            }
        }
        for (int i = 0; i < proceedings.delegations().size(); i++) {
            add(conference, i + 1, proceedings.delegations().get(i));
        }
        StatementKind.of(proceedings).forEach((kind, texts) -> add(conference, kind, texts));
        for (int i = 0; i < proceedings.conclusions().size(); i++) {
            add(conference, i + 1, proceedings.conclusions().get(i));
        }
        for (int i = 0; i < proceedings.pictures().size(); i++) {
            add(conference, i + 1, proceedings.pictures().get(i));
        }
    }

    private void add(UUID conference, int position, int part, ProgrammeItem item) {
        insert(conference, position, """
                        insert into conference.programme_item
                               (conference_id, position, part, starts_at, ends_at, title, by_role, paper)
                        values (:conference, :position, :part, :from, :to, :title, :by, :paper)
                        """)
                .param("part", part)
                .param("from", item.from())
                .param("to", item.to())
                .param("title", item.title())
                .param("by", item.by())
                .param("paper", item.paper().orElse(null))
                .update();
    }

    private void add(UUID conference, int position, Delegation delegation) {
        insert(conference, position, """
                        insert into conference.delegation (conference_id, position, unit_id, head_role, delegates)
                        select :conference, :position, unit.id, :head, :delegates
                          from organization.unit
                         where unit.code = :unit
                        """)
                .param("unit", delegation.unit())
                .param("head", delegation.head())
                .param("delegates", delegation.delegates())
                .update();
    }

    private void add(UUID conference, StatementKind kind, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            insert(conference, i + 1, """
                            insert into conference.statement (conference_id, kind, position, text)
                            values (:conference, :kind, :position, :text)
                            """)
                    .param("kind", kind.name())
                    .param("text", texts.get(i))
                    .update();
        }
    }

    private void add(UUID conference, int position, ConclusionGroup group) {
        insert(conference, position, """
                        insert into conference.conclusion_group (conference_id, position, title)
                        values (:conference, :position, :title)
                        """).param("title", group.title()).update();
        for (int i = 0; i < group.items().size(); i++) {
            add(conference, position, i + 1, group.items().get(i));
        }
    }

    private void add(UUID conference, int group, int position, Conclusion item) {
        Optional<Conclusion.Task> task = item instanceof Conclusion.Task asked ? Optional.of(asked) : Optional.empty();
        insert(conference, position, """
                        insert into conference.conclusion
                               (conference_id, group_position, position, code, kind, text, due_on, owner_role, owners)
                        values (:conference, :group, :position, :code, :kind, :text, :dueOn, :owner, :owners)
                        """)
                .param("group", group)
                .param("code", item.code())
                .param("kind", kindName(item))
                .param("text", item.text())
                .param("dueOn", task.map(Conclusion.Task::dueOn).orElse(null))
                .param("owner", task.map(Conclusion.Task::owner).orElse(null))
                .param(
                        "owners",
                        task.map(Conclusion.Task::owners)
                                .map(ProceedingsParts::ownersName)
                                .orElse(null))
                .update();
        task.ifPresent(asked -> addNamed(conference, asked));
    }

    private void addNamed(UUID conference, Conclusion.Task task) {
        if (task.owners() instanceof Owners.NamedUnits(List<String> units)) {
            for (int i = 0; i < units.size(); i++) {
                insert(conference, i + 1, """
                                insert into conference.conclusion_owner (conference_id, code, position, unit_id)
                                select :conference, :code, :position, unit.id
                                  from organization.unit
                                 where unit.code = :unit
                                """)
                        .param("code", task.code())
                        .param("unit", units.get(i))
                        .update();
            }
        }
    }

    private void add(UUID conference, int position, ConferencePicture picture) {
        insert(conference, position, """
                        insert into conference.picture (conference_id, position, content, caption, alternative)
                        values (:conference, :position, :content, :caption, :alternative)
                        """)
                .param("content", picture.image().bytes())
                .param("caption", picture.caption())
                .param("alternative", picture.alternative())
                .update();
    }

    private StatementSpec insert(UUID conference, int position, String sql) {
        return jdbc.sql(sql).param("conference", conference).param("position", position);
    }

    private static String kindName(Conclusion item) {
        return switch (item) {
            case Conclusion.Information _ -> "INFORMATION";
            case Conclusion.Decision _ -> "DECISION";
            case Conclusion.Task _ -> "TASK";
        };
    }

    private static String ownersName(Owners owners) {
        return switch (owners) {
            case Owners.AllUnits _ -> "ALL";
            case Owners.NamedUnits _ -> "UNITS";
            case Owners.Central _ -> "CENTRAL";
        };
    }
}
