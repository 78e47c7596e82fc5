package vn.thidua.recognition.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Progress;
import vn.thidua.shared.Scope;

/** Stores facts. Rows are only ever added; which of them count is what no later row replaces. */
@Repository
class FactRepository {

    /** Rows of one statement. */
    private static final int AT_ONCE = 2_000;

    private static final String SELECT = """
            select id, person_id, unit_id, kind, year, code, level, feat, issuer, number, day, valid_from, valid_to,
                   working_days, words, revoked_on, amount, outcome, source_file, source_sheet, source_line, entered_at,
                   entered_by, replaces_id, reason, withdrawn
              from recognition.fact
            """;

    private static final String INSERT = """
            insert into recognition.fact
                   (id, person_id, unit_id, kind, year, code, level, feat, issuer, number, day, valid_from, valid_to,
                    working_days, words, revoked_on, amount, outcome, source_file, source_sheet, source_line, entered_at,
                    entered_by, account_id, replaces_id, reason, withdrawn)
            select uuidv7(), person_id, unit_id, kind, year, code, level, feat, issuer, number, day, valid_from, valid_to,
                   working_days, words, revoked_on, amount, outcome, source_file, source_sheet, source_line, :now, :name, :account,
                   replaces_id, reason, withdrawn
              from json_to_recordset(:rows::json) as entered
                   (person_id uuid, unit_id uuid, kind text, year integer, code text, level text, feat text, issuer text,
                    number text, day date, valid_from date, valid_to date, working_days integer, words text,
                    revoked_on date, amount numeric, outcome text, source_file text, source_sheet text, source_line integer, replaces_id uuid,
                    reason text, withdrawn boolean)
            """;

    /** What the fence says as well, in the words of the queries. */
    private static final String SEEN = """
             and (fact.unit_id = any (:units)
                  or exists (select 1
                               from organization.membership held
                              where held.person_id = fact.person_id
                                and held.unit_id = any (:units)
                                and (held.valid_to is null or held.valid_to > fact.since)))
            """;

    private static final String COUNTS = """
             and not exists (select 1 from recognition.fact later where later.replaces_id = fact.id)
             and not fact.withdrawn
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    FactRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Holds the register until the transaction ends: nobody else enters anything between a look and what follows of it. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('recognition.fact'))").query(row -> {});
    }

    /** Adds {@code facts} as they are. */
    void insert(Actor actor, List<NewFact> facts, Progress progress) {
        for (int first = 0; first < facts.size(); first += AT_ONCE) {
            List<NewFact> some = facts.subList(first, Math.min(facts.size(), first + AT_ONCE));
            put(
                    actor,
                    some.stream()
                            .map(fact -> row(fact, Optional.empty(), "", false))
                            .toList());
            progress.advanced(first + some.size(), facts.size(), "recognition.intake.stage.write");
        }
    }

    /** Adds {@code fact} in the place of {@code replaced}; {@code withdrawn} if it is taken back. */
    void replace(Actor actor, RegisteredFact replaced, Fact fact, String reason, boolean withdrawn) {
        NewFact entered = new NewFact(replaced.subject(), fact, FactSource.TYPED);
        put(actor, List.of(row(entered, Optional.of(replaced.id()), reason, withdrawn)));
    }

    private void put(Actor actor, List<Map<String, @Nullable Object>> rows) {
        jdbc.sql(INSERT)
                .param("rows", json.writeValueAsString(rows))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("name", actor.name())
                .param("account", actor.account())
                .update();
    }

    private static Map<String, @Nullable Object> row(
            NewFact entered, Optional<UUID> replaces, String reason, boolean withdrawn) {
        Fact fact = entered.fact();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put(
                entered.subject().person() ? "person_id" : "unit_id",
                entered.subject().id().toString());
        row.put("kind", fact.kind().name());
        row.put("year", fact.year().orElse(null));
        row.put("code", fact.code());
        row.put("level", fact.level());
        row.put("feat", fact.feat());
        row.put("issuer", fact.issuer());
        row.put("number", fact.number());
        row.put("day", text(fact.day()));
        row.put("valid_from", text(fact.from()));
        row.put("valid_to", text(fact.until().map(last -> last.plusDays(1))));
        row.put("working_days", fact.workingDays().orElse(null));
        row.put("words", fact.words());
        row.put("revoked_on", text(fact.revoked()));
        row.put("amount", fact.amount().orElse(null));
        row.put("outcome", fact.outcome());
        row.put("source_file", entered.source().file());
        row.put("source_sheet", entered.source().sheet());
        row.put(
                "source_line",
                entered.source().file().isEmpty() ? null : entered.source().line());
        row.put("replaces_id", replaces.map(UUID::toString).orElse(null));
        row.put("reason", reason);
        row.put("withdrawn", withdrawn);
        return row;
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    /** Returns what counts of {@code subject} and {@code scope} may see, the latest first. */
    List<RegisteredFact> of(Scope scope, FactSubject subject) {
        return jdbc.sql(SELECT + " where " + column(subject.person()) + " = :subject" + SEEN + COUNTS
                        + " order by since desc, kind, id")
                .param("subject", subject.id())
                .param("units", units(scope))
                .query((row, number) -> fact(row))
                .list();
    }

    /** Returns what counts of all of {@code subjects}, who are people or units. */
    Map<UUID, List<RegisteredFact>> of(Scope scope, boolean people, Collection<UUID> subjects) {
        Map<UUID, List<RegisteredFact>> found = new HashMap<>();
        jdbc.sql(SELECT + " where " + column(people) + " = any (:subjects)" + SEEN + COUNTS)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("units", units(scope))
                .query((row, number) -> fact(row))
                .list()
                .forEach(fact -> found.computeIfAbsent(fact.subject().id(), id -> new ArrayList<>())
                        .add(fact));
        return found;
    }

    Optional<RegisteredFact> find(Scope scope, UUID id) {
        return jdbc.sql(SELECT + " where id = :id" + SEEN)
                .param("id", id)
                .param("units", units(scope))
                .query((row, number) -> fact(row))
                .optional();
    }

    /** Returns the entry that stands now where {@code id} stands or stood, and all that it replaced, the latest first. */
    List<RegisteredFact> history(Scope scope, UUID id) {
        return jdbc.sql("""
                        with recursive forward as (
                            select fact.id, fact.replaces_id from recognition.fact where fact.id = :id
                             union all
                            select later.id, later.replaces_id
                              from recognition.fact later
                              join forward on later.replaces_id = forward.id),
                        backward as (
                            select fact.id, fact.replaces_id from recognition.fact where fact.id = :id
                             union all
                            select earlier.id, earlier.replaces_id
                              from recognition.fact earlier
                              join backward on earlier.id = backward.replaces_id)
                        """ + SELECT + """
                         where id in (select id from forward union select id from backward)
                        """ + SEEN + " order by entered_at desc, id desc")
                .param("id", id)
                .param("units", units(scope))
                .query((row, number) -> fact(row))
                .list();
    }

    private static UUID[] units(Scope scope) {
        return scope.units().toArray(UUID[]::new);
    }

    private static String column(boolean person) {
        return person ? "person_id" : "unit_id";
    }

    private static RegisteredFact fact(ResultSet row) throws SQLException {
        Optional<UUID> person = Optional.ofNullable(row.getObject("person_id", UUID.class));
        UUID subject = person.isPresent() ? person.get() : row.getObject("unit_id", UUID.class);
        return new RegisteredFact(
                row.getObject("id", UUID.class),
                new FactSubject(person.isPresent(), subject),
                new Fact(
                        FactKind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        Optional.ofNullable(row.getObject("year", Integer.class)),
                        row.getString("level"),
                        row.getString("issuer"),
                        row.getString("number"),
                        day(row, "day"),
                        row.getString("feat"),
                        day(row, "valid_from"),
                        day(row, "valid_to").map(first -> first.minusDays(1)),
                        Optional.ofNullable(row.getObject("working_days", Integer.class)),
                        row.getString("words"),
                        day(row, "revoked_on"),
                        Optional.ofNullable(row.getBigDecimal("amount")).map(Fact::plain),
                        row.getString("outcome")),
                new FactSource(row.getString("source_file"), row.getString("source_sheet"), row.getInt("source_line")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("entered_by"),
                Optional.ofNullable(row.getObject("replaces_id", UUID.class)),
                row.getString("reason"),
                row.getBoolean("withdrawn"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
