package vn.thidua.conference.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.conference.proceedings.Conclusion.Owners;
import vn.thidua.document.ImageFile;

/** Reads what hangs on a version of a record: everything that comes in lists. */
@Component
class PartQueries {

    private record StoredItem(int position, int part, ProgrammeItem item) {}

    private record Statement(StatementKind kind, String text) {}

    private record StoredGroup(int position, String title) {}

    private record StoredConclusion(int group, Conclusion item) {}

    private record NamedUnit(String conclusion, String unit) {}

    private final JdbcClient jdbc;

    PartQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> clusters(UUID conference) {
        return jdbc.sql("""
                        select cluster_code
                          from conference.cluster
                         where conference_id = :conference
                         order by position
                        """)
                .param("conference", conference)
                .query((row, number) -> row.getString("cluster_code"))
                .list();
    }

    List<ProgrammeItem> programme(UUID conference) {
        List<StoredItem> stored = jdbc.sql("""
                        select position, part, starts_at, ends_at, title, by_role, paper
                          from conference.programme_item
                         where conference_id = :conference
                         order by position, part
                        """)
                .param("conference", conference)
                .query((row, number) -> new StoredItem(row.getInt("position"), row.getInt("part"), item(row)))
                .list();
        Map<Integer, List<ProgrammeItem>> partsOf = stored.stream()
                .filter(one -> one.part() > 0)
                .collect(Collectors.groupingBy(
                        StoredItem::position, Collectors.mapping(StoredItem::item, Collectors.toList())));
        return stored.stream()
                .filter(one -> one.part() == 0)
                .map(one -> one.item().with(partsOf.getOrDefault(one.position(), List.of())))
                .toList();
    }

    List<Delegation> delegations(UUID conference) {
        return jdbc.sql("""
                        select unit.code, head_role, delegates
                          from conference.delegation
                          join organization.unit_latest unit on unit.id = delegation.unit_id
                         where conference_id = :conference
                         order by delegation.position
                        """)
                .param("conference", conference)
                .query((row, number) ->
                        new Delegation(row.getString("code"), row.getString("head_role"), row.getInt("delegates")))
                .list();
    }

    Map<StatementKind, List<String>> statements(UUID conference) {
        return jdbc
                .sql("""
                        select kind, text
                          from conference.statement
                         where conference_id = :conference
                         order by kind, position
                        """)
                .param("conference", conference)
                .query((row, number) ->
                        new Statement(StatementKind.valueOf(row.getString("kind")), row.getString("text")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Statement::kind, Collectors.mapping(Statement::text, Collectors.toList())));
    }

    List<ConclusionGroup> conclusions(UUID conference) {
        Map<String, List<String>> named = named(conference);
        Map<Integer, List<Conclusion>> items = jdbc
                .sql("""
                        select group_position, code, kind, text, due_on, owner_role, owners
                          from conference.conclusion
                         where conference_id = :conference
                         order by group_position, position
                        """)
                .param("conference", conference)
                .query((row, number) -> new StoredConclusion(row.getInt("group_position"), conclusion(row, named)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        StoredConclusion::group, Collectors.mapping(StoredConclusion::item, Collectors.toList())));
        return jdbc
                .sql("""
                        select position, title
                          from conference.conclusion_group
                         where conference_id = :conference
                         order by position
                        """)
                .param("conference", conference)
                .query((row, number) -> new StoredGroup(row.getInt("position"), row.getString("title")))
                .list()
                .stream()
                .map(group -> new ConclusionGroup(group.title(), items.getOrDefault(group.position(), List.of())))
                .toList();
    }

    List<ConferencePicture> pictures(UUID conference) {
        return jdbc.sql("""
                        select content, caption, alternative
                          from conference.picture
                         where conference_id = :conference
                         order by position
                        """)
                .param("conference", conference)
                .query((row, number) -> new ConferencePicture(
                        ImageFile.of(row.getBytes("content")), row.getString("caption"), row.getString("alternative")))
                .list();
    }

    private Map<String, List<String>> named(UUID conference) {
        return jdbc
                .sql("""
                        select conclusion_owner.code as conclusion, unit.code as unit
                          from conference.conclusion_owner
                          join organization.unit_latest unit on unit.id = conclusion_owner.unit_id
                         where conference_id = :conference
                         order by conclusion_owner.code, conclusion_owner.position
                        """)
                .param("conference", conference)
                .query((row, number) -> new NamedUnit(row.getString("conclusion"), row.getString("unit")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        NamedUnit::conclusion, Collectors.mapping(NamedUnit::unit, Collectors.toList())));
    }

    private static ProgrammeItem item(ResultSet row) throws SQLException {
        return new ProgrammeItem(
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("title"),
                row.getString("by_role"),
                Optional.ofNullable(row.getString("paper")),
                List.of());
    }

    private static Conclusion conclusion(ResultSet row, Map<String, List<String>> named) throws SQLException {
        String code = row.getString("code");
        String text = row.getString("text");
        return switch (row.getString("kind")) {
            case "INFORMATION" -> new Conclusion.Information(code, text);
            case "DECISION" -> new Conclusion.Decision(code, text);
            default ->
                new Conclusion.Task(
                        code,
                        text,
                        row.getObject("due_on", LocalDate.class),
                        row.getString("owner_role"),
                        switch (row.getString("owners")) {
                            case "ALL" -> new Owners.AllUnits();
                            case "CENTRAL" -> new Owners.Central();
                            default -> new Owners.NamedUnits(named.getOrDefault(code, List.of()));
                        });
        };
    }
}
