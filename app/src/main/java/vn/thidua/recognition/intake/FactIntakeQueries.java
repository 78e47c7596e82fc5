package vn.thidua.recognition.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.BackgroundWork;
import vn.thidua.web.Option;
import vn.thidua.web.Work;

/** Reads intakes. An intake belongs to the person who sent it. */
@Component
class FactIntakeQueries {

    /** Intakes on the list. */
    static final int LISTED = 50;

    private static final TypeReference<List<Option>> OPTIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private static final String SELECT = """
            select id, state, received_at, received_by, file_name, fault, columns, unknown, read, ready, asked, gaps,
                   doubles, refused, facts, applied_at, confirmed_by
              from recognition.intake
             where account_id = :account
            """;

    /**
     * A question with its answer.
     *
     * @param number its place among the questions of the intake
     */
    record Asked(int number, Question question, Optional<String> answer) {}

    /**
     * A line that is shown.
     *
     * @param cells what it says, by column
     */
    record Shown(
            int number, String sheet, int line, Bucket bucket, Map<Column, String> cells, List<Violation> reasons) {

        Shown {
            cells = Map.copyOf(cells);
            reasons = List.copyOf(reasons);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Permissions permissions;
    private final BackgroundWork works;

    FactIntakeQueries(JdbcClient jdbc, JsonMapper json, Permissions permissions, BackgroundWork works) {
        this.jdbc = jdbc;
        this.json = json;
        this.permissions = permissions;
        this.works = works;
    }

    /** Returns the intakes of {@code actor}, the latest first, at most {@link #LISTED}. */
    List<FactIntake> list(Actor actor) {
        permissions.require(actor, IntakePermission.IMPORT_FACTS);
        return jdbc.sql(SELECT + " order by received_at desc, id desc limit :most")
                .param("account", actor.account())
                .param("most", LISTED)
                .query((row, number) -> intake(row))
                .list();
    }

    /** @throws NotFound if {@code actor} sent no such intake */
    FactIntake get(Actor actor, UUID id) {
        permissions.require(actor, IntakePermission.IMPORT_FACTS);
        return jdbc.sql(SELECT + " and id = :id")
                .param("account", actor.account())
                .param("id", id)
                .query((row, number) -> intake(row))
                .optional()
                .orElseThrow(() -> new NotFound("intake", id));
    }

    /** Returns at most {@code most} questions after the {@code after}th: what nobody has answered first, what is in most lines first. */
    List<Asked> questions(UUID id, int after, int most) {
        return jdbc.sql("""
                        select question.number, question.topic, question.key, question.asked, question.options,
                               question.lines, answer.answer
                          from recognition.intake_question question
                          left join recognition.intake_answer answer
                                 on answer.intake_id = question.intake_id
                                and answer.topic = question.topic
                                and answer.key = question.key
                         where question.intake_id = :id
                         order by answer.answer is not null, question.lines desc, question.number
                        offset :after
                         limit :most
                        """)
                .param("id", id)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Asked(
                        row.getInt("number"),
                        new Question(
                                row.getString("topic"),
                                row.getString("key"),
                                row.getString("asked"),
                                json.readValue(row.getString("options"), OPTIONS),
                                row.getInt("lines")),
                        Optional.ofNullable(row.getString("answer"))))
                .list();
    }

    /** Returns the question with {@code number}, if there is one. */
    Optional<Question> question(UUID id, int number) {
        return jdbc.sql("""
                        select topic, key, asked, options, lines
                          from recognition.intake_question
                         where intake_id = :id
                           and number = :number
                        """)
                .param("id", id)
                .param("number", number)
                .query((row, position) -> new Question(
                        row.getString("topic"),
                        row.getString("key"),
                        row.getString("asked"),
                        json.readValue(row.getString("options"), OPTIONS),
                        row.getInt("lines")))
                .optional();
    }

    /** Returns at most {@code most} lines in {@code buckets} after the line {@code after}, in the order of the file. */
    List<Shown> lines(UUID id, List<Bucket> buckets, int after, int most) {
        return jdbc.sql("""
                        select number, sheet, line, bucket, cells, reasons
                          from recognition.intake_line
                         where intake_id = :id
                           and bucket = any (:buckets)
                           and number > :after
                         order by number
                         limit :most
                        """)
                .param("id", id)
                .param("buckets", buckets.stream().map(Bucket::name).toArray(String[]::new))
                .param("after", after)
                .param("most", most)
                .query((row, position) -> new Shown(
                        row.getInt("number"),
                        row.getString("sheet"),
                        row.getInt("line"),
                        Bucket.valueOf(row.getString("bucket")),
                        cells(row.getString("cells")),
                        ReasonText.read(json, row.getString("reasons"))))
                .list();
    }

    private Map<Column, String> cells(String stored) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        json.readValue(stored, CELLS).forEach((column, text) -> cells.put(Column.valueOf(column), text));
        return cells;
    }

    /** Returns the work that is the intake's next step, or the last try of it that had no effect. */
    Optional<Work> work(FactIntake intake) {
        Optional<Work> read = works.latest(IntakeWork.READ, intake.id().toString());
        Optional<Work> apply = works.latest(IntakeWork.APPLY, intake.id().toString());
        return switch (intake.state()) {
            case RECEIVED -> read.filter(work -> work.isActive() || work.isWithoutEffect());
            case READY ->
                read.filter(Work::isActive).or(() -> apply.filter(work -> work.isActive() || work.isWithoutEffect()));
            case UNREADABLE, APPLIED, DISCARDED -> Optional.empty();
        };
    }

    private FactIntake intake(ResultSet row) throws SQLException {
        Map<Bucket, Integer> counts = new EnumMap<>(Bucket.class);
        counts.put(Bucket.READY, row.getInt("ready"));
        counts.put(Bucket.ASKED, row.getInt("asked"));
        counts.put(Bucket.GAP, row.getInt("gaps"));
        counts.put(Bucket.DOUBLE, row.getInt("doubles"));
        counts.put(Bucket.REFUSED, row.getInt("refused"));
        return new FactIntake(
                row.getObject("id", UUID.class),
                IntakeState.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"),
                row.getString("file_name"),
                Optional.ofNullable(row.getString("fault"))
                        .map(stored -> ReasonText.read(json, stored).getFirst()),
                Arrays.stream((String[]) row.getArray("columns").getArray())
                        .map(column -> Column.valueOf(column).title())
                        .toList(),
                Arrays.asList((String[]) row.getArray("unknown").getArray()),
                counts,
                row.getInt("facts"),
                instant(row, "applied_at"),
                row.getString("confirmed_by"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
