package vn.thidua.recognition.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.recognition.intake.Asking.Topic;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Progress;
import vn.thidua.shared.Violation;

/** Stores intakes: their file, lines, questions and answers. */
@Repository
class FactIntakeRepository {

    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    FactIntakeRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    UUID insert(Actor actor, SentRegister file) {
        return jdbc.sql("""
                        insert into recognition.intake
                               (id, state, received_at, account_id, received_by, file_name, sha256, size, content)
                        values (uuidv7(), 'RECEIVED', :now, :account, :name, :file, :sha256, :size, :content)
                        returning id
                        """)
                .param("now", now())
                .param("account", actor.account())
                .param("name", actor.name())
                .param("file", file.name())
                .param("sha256", file.sha256())
                .param("size", file.content().length)
                .param("content", file.content())
                .query(UUID.class)
                .single();
    }

    /** Returns the file, which is kept until the intake is entered or given up. */
    SentRegister file(UUID id) {
        return jdbc.sql("select file_name, content from recognition.intake where id = :id and content is not null")
                .param("id", id)
                .query((row, number) -> new SentRegister(row.getString("file_name"), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new NotFound("intake", id));
    }

    /** Returns the state, which nobody else changes until the transaction ends. */
    IntakeState lock(UUID id) {
        return jdbc.sql("select state from recognition.intake where id = :id for update")
                .param("id", id)
                .query(IntakeState.class)
                .optional()
                .orElseThrow(() -> new NotFound("intake", id));
    }

    void unreadable(UUID id, Violation fault) {
        jdbc.sql("""
                        update recognition.intake
                           set state = 'UNREADABLE', fault = :fault::jsonb, content = null
                         where id = :id
                        """)
                .param("fault", ReasonText.of(json, List.of(fault)))
                .param("id", id)
                .update();
    }

    /** Says that the intake is given up and forgets what was in its file. */
    void discard(UUID id) {
        forget(id);
        jdbc.sql("update recognition.intake set state = 'DISCARDED', content = null where id = :id")
                .param("id", id)
                .update();
    }

    /** Says that what was ready is in the register. */
    void applied(UUID id, Actor actor) {
        jdbc.sql("""
                        update recognition.intake
                           set state = 'APPLIED', applied_at = :now, confirmed_by = :name, content = null
                         where id = :id
                        """)
                .param("now", now())
                .param("name", actor.name())
                .param("id", id)
                .update();
    }

    /** Puts what became of each line in the place of what was there. */
    void stage(UUID id, LineReader.Outcome read, Evaluation evaluation, Progress progress) {
        forget(id);
        List<Map<String, Object>> rows = new ArrayList<>();
        List<JudgedLine> lines = evaluation.lines();
        for (int index = 0; index < lines.size(); index++) {
            rows.add(row(index + 1, lines.get(index)));
            if (rows.size() == AT_ONCE || index + 1 == lines.size()) {
                lines(id, rows);
                rows.clear();
                progress.advanced(index + 1, lines.size(), "recognition.intake.stage.keep");
            }
        }
        questions(id, evaluation.questions());
        Map<Bucket, Integer> counts = new EnumMap<>(Bucket.class);
        for (Bucket bucket : Bucket.values()) {
            counts.put(bucket, evaluation.count(bucket));
        }
        jdbc.sql("""
                        update recognition.intake
                           set state = 'READY', read = :read, ready = :ready, asked = :asked, gaps = :gaps,
                               doubles = :doubles, refused = :refused, facts = :facts, columns = :columns,
                               unknown = :unknown
                         where id = :id
                        """)
                .param("read", lines.size())
                .param("ready", counts.get(Bucket.READY))
                .param("asked", counts.get(Bucket.ASKED))
                .param("gaps", counts.get(Bucket.GAP))
                .param("doubles", counts.get(Bucket.DOUBLE))
                .param("refused", counts.get(Bucket.REFUSED))
                .param(
                        "facts",
                        lines.stream().mapToInt(line -> line.facts().size()).sum())
                .param(
                        "columns",
                        read.known().stream().sorted().map(Column::name).toArray(String[]::new))
                .param("unknown", read.unknown().toArray(String[]::new))
                .param("id", id)
                .update();
    }

    private Map<String, Object> row(int number, JudgedLine line) {
        Map<String, String> cells = new HashMap<>();
        line.line().cells().forEach((column, cell) -> cells.put(column.name(), CellText.of(cell)));
        Map<String, Object> row = new HashMap<>();
        row.put("number", number);
        row.put("sheet", line.line().sheet());
        row.put("line", line.line().number());
        row.put("bucket", line.bucket().name());
        row.put("cells", cells);
        row.put("reasons", ReasonText.of(json, line.reasons()));
        return row;
    }

    private void lines(UUID id, List<Map<String, Object>> rows) {
        jdbc.sql("""
                        insert into recognition.intake_line (intake_id, number, sheet, line, bucket, cells, reasons)
                        select :intake, number, sheet, line, bucket, cells, reasons::jsonb
                          from json_to_recordset(:rows::json) as staged
                               (number integer, sheet text, line integer, bucket text, cells jsonb, reasons text)
                        """)
                .param("intake", id)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    private void questions(UUID id, List<Question> questions) {
        for (int index = 0; index < questions.size(); index++) {
            Question question = questions.get(index);
            jdbc.sql("""
                            insert into recognition.intake_question
                                   (intake_id, number, topic, key, asked, options, lines)
                            values (:intake, :number, :topic, :key, :asked, :options::jsonb, :lines)
                            """)
                    .param("intake", id)
                    .param("number", index + 1)
                    .param("topic", question.topic())
                    .param("key", question.key())
                    .param("asked", question.asked())
                    .param("options", json.writeValueAsString(question.options()))
                    .param("lines", question.lines())
                    .update();
        }
    }

    /** Returns what was answered so far. */
    Map<Topic, String> answers(UUID id) {
        Map<Topic, String> answers = new HashMap<>();
        jdbc.sql("select topic, key, answer from recognition.intake_answer where intake_id = :id")
                .param("id", id)
                .query(row -> {
                    answers.put(new Topic(row.getString("topic"), row.getString("key")), row.getString("answer"));
                });
        return answers;
    }

    /** Puts {@code answer} in the place of what was answered before; an empty one takes that back. */
    void answer(UUID id, Actor actor, Topic about, String answer) {
        jdbc.sql("delete from recognition.intake_answer where intake_id = :id and topic = :topic and key = :key")
                .param("id", id)
                .param("topic", about.topic())
                .param("key", about.key())
                .update();
        if (!answer.isEmpty()) {
            jdbc.sql("""
                            insert into recognition.intake_answer
                                   (intake_id, topic, key, answer, answered_at, answered_by)
                            values (:id, :topic, :key, :answer, :now, :name)
                            """)
                    .param("id", id)
                    .param("topic", about.topic())
                    .param("key", about.key())
                    .param("answer", answer)
                    .param("now", now())
                    .param("name", actor.name())
                    .update();
        }
    }

    private void forget(UUID id) {
        jdbc.sql("delete from recognition.intake_line where intake_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from recognition.intake_question where intake_id = :id")
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
