package vn.thidua.organization.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.organization.OrganizationImport.Outcome;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Progress;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.Work;
import vn.thidua.web.WorkCancelled;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@RecordApplicationEvents
class IntakeServiceTests {

    private static final Choice WHOLE = new Choice("", "", 0, 0);
    private static final List<String> REGISTER = List.of("unit", "unit_state", "post", "person", "membership");

    private static final Map<String, byte[]> BASE = files(
            "root,Gốc,,,1,01/01/2010,,\na,Đơn vị A,A,root,1,01/01/2010,,\nb,Đơn vị B,B,root,2,01/01/2010,,\n",
            "a,head,Trưởng,1,01/01/2010,\na,deputy,Phó,2,01/01/2010,\n",
            """
            p-1,Nguyễn Thị Một,a,head,01/01/2010,
            p-2,Trần Văn Hai,a,deputy,01/01/2012,
            p-3,Lê Thị Ba,b,,01/01/2012,
            """);

    /** Adds, corrects, ends, renames and moves something of every kind, and leaves something alone. */
    private static final Map<String, byte[]> NEXT = files(
            """
            root,Gốc,,,1,01/01/2010,,
            a,Đơn vị A mới,A,root,1,01/07/2017,,
            b,Đơn vị Bê,B,root,2,01/01/2010,,
            c,Đơn vị C,C,a,1,01/07/2017,,
            d,Đơn vị D,D,c,1,01/07/2017,31/12/2017,
            """, "a,head,Thủ trưởng,1,01/01/2010,\na,deputy,Phó,2,01/01/2010,\nc,head,Trưởng,1,01/07/2017,\n", """
            p-1,Nguyễn Thị Mốt,a,head,01/01/2010,30/06/2017
            p-1,Nguyễn Thị Mốt,c,head,01/07/2017,
            p-2,Trần Văn Hai,a,deputy,01/01/2012,
            p-4,Phạm Thị Bốn,d,,01/07/2017,31/12/2017
            """);

    @Autowired
    private OrganizationImport imports;

    @Autowired
    private IntakeService service;

    @Autowired
    private LookService look;

    @Autowired
    private IntakeQueries queries;

    @Autowired
    private JdbcClient jdbc;

    /** Every installation has administrative units, which no list brought. */
    private static final Map<String, String> BODIES_ONLY = Map.of(
            "unit", " where kind = 'BODY'",
            "unit_state", " where unit_id in (select id from organization.unit where kind = 'BODY')");

    private static final String BODIES = "(select id from organization.unit where kind = 'BODY')";

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    @AfterEach
    void empty() {
        for (String table : List.of(
                "intake_unit",
                "intake_post",
                "intake_person",
                "intake_defect",
                "intake_count",
                "intake_file",
                "intake",
                "cluster_member",
                "membership",
                "person",
                "post")) {
            jdbc.sql("delete from organization." + table).update();
        }
        jdbc.sql("delete from organization.unit_state where unit_id in " + BODIES)
                .update();
        jdbc.sql("delete from organization.unit where kind = 'BODY'").update();
        jdbc.sql("delete from web.work").update();
    }

    @Test
    void writesNothingBeforeSomebodyConfirms() {
        Outcome outcome = imports.compare(officer(), BASE, Progress.SILENT);

        assertThat(outcome).isEqualTo(new Outcome(outcome.id(), 8, 8, 0, 0, 0, 0));
        assertThat(register())
                .isEqualTo(Map.of("unit", "", "unit_state", "", "post", "", "person", "", "membership", ""));
        assertThat(page(officer(), outcome.id()).next().confirm()).isTrue();
    }

    @Test
    void appliesAllAndUndoesExactlyThat() {
        applied(BASE);
        Map<String, String> before = register();

        Outcome outcome = imports.compare(officer(), NEXT, Progress.SILENT);
        assertThat(outcome).isEqualTo(new Outcome(outcome.id(), 12, 5, 4, 3, 0, 0));
        assertThat(register()).isEqualTo(before);
        assertThat(imports.apply(officer(), outcome.id(), Progress.SILENT)).isTrue();

        assertThat(name("a", "2017-06-30")).contains("Đơn vị A");
        assertThat(name("a", "2017-07-01")).contains("Đơn vị A mới");
        assertThat(name("b", "2010-01-01")).contains("Đơn vị Bê");
        assertThat(name("d", "2017-12-31")).contains("Đơn vị D");
        assertThat(name("d", "2018-01-01")).isEmpty();
        assertThat(register()).isNotEqualTo(before);

        assertThat(imports.undo(officer(), outcome.id(), Progress.SILENT)).isTrue();
        assertThat(register()).isEqualTo(before);
        assertThat(page(officer(), outcome.id()).state()).isEqualTo("Đã hoàn tác");
    }

    @Test
    void findsNothingToChangeInWhatItHasJustApplied() {
        applied(BASE);
        applied(NEXT);

        Outcome again = imports.compare(officer(), NEXT, Progress.SILENT);

        assertThat(again).isEqualTo(new Outcome(again.id(), 12, 0, 0, 12, 0, 0));
    }

    @Test
    void changesNothingWhenItIsStoppedOnTheWay() {
        applied(BASE);
        Map<String, String> before = register();
        UUID id = imports.compare(officer(), NEXT, Progress.SILENT).id();

        assertThatThrownBy(() -> imports.apply(officer(), id, (done, total, what) -> {
                    if (what.equals("organization.intake.stage.people")) {
                        throw new WorkCancelled(id);
                    }
                }))
                .isInstanceOf(WorkCancelled.class);

        assertThat(register()).isEqualTo(before);
        assertThat(imports.apply(officer(), id, Progress.SILENT)).isTrue();
    }

    @Test
    void isComparedAgainIfTheRegisterChangedInBetween() {
        applied(BASE);
        UUID id = imports.compare(officer(), NEXT, Progress.SILENT).id();
        jdbc.sql("update organization.unit_state set name = 'Đơn vị A khác' where name = 'Đơn vị A'")
                .update();

        assertThat(imports.apply(officer(), id, Progress.SILENT)).isFalse();
        IntakeDetailPage outdated = page(officer(), id);
        assertThat(outdated.state()).isEqualTo("Cần đối chiếu lại");
        assertThat(outdated.defects().lines())
                .extracting(IntakeDetailPage.DefectLine::reason)
                .containsExactly("“a” đã thay đổi sau khi đối chiếu.");

        assertThat(service.compareAgain(officer(), id)).isEmpty();
        assertThat(awaited(id).state()).isEqualTo(State.READY);
        assertThat(imports.apply(officer(), id, Progress.SILENT)).isTrue();
    }

    @Test
    void isNotUndoneIfSomethingOfItWasChangedLater() {
        applied(BASE);
        UUID id = applied(NEXT);
        jdbc.sql("update organization.person set full_name = 'Phạm Thị Năm' where code = 'p-4'")
                .update();
        jdbc.sql("update organization.post set title = 'Quyền trưởng' where title = 'Thủ trưởng'")
                .update();
        Map<String, String> before = register();

        assertThat(imports.undo(officer(), id, Progress.SILENT)).isFalse();

        assertThat(register()).isEqualTo(before);
        assertThat(reasons(id))
                .containsExactly("“a head” đã bị sửa sau lần nhập này.", "“p-4” đã bị sửa sau lần nhập này.");
    }

    @Test
    void isNotUndoneIfSomethingNewIsUsedElsewhere() {
        applied(BASE);
        UUID id = applied(NEXT);
        applied(files("e,Đơn vị E,E,d,1,01/08/2017,31/12/2017,\n", "", "p-3,Lê Thị Ba,c,,01/08/2017,\n"));

        assertThat(imports.undo(officer(), id, Progress.SILENT)).isFalse();

        assertThat(reasons(id)).hasSize(2).allMatch(reason -> reason.contains("đã được dùng ở nơi khác"));
    }

    @Test
    void isNotUndoneIfAnotherTableHoldsOnToIt() {
        applied(BASE);
        UUID id = applied(NEXT);
        jdbc.sql("""
                        insert into organization.unit_change (id, kind, effective_on, basis, recorded_at, recorded_by)
                        values (uuidv7(), 'MOVE', '2017-08-01', 'QĐ 1', now(), 'x')
                        """).update();
        jdbc.sql("""
                        insert into organization.unit_succession (change_id, predecessor_id, successor_id)
                        select unit_change.id, unit.id, unit.id
                          from organization.unit_change, organization.unit
                         where unit.code = 'd'
                        """).update();
        Map<String, String> before = register();

        assertThat(imports.undo(officer(), id, Progress.SILENT)).isFalse();
        assertThat(register()).isEqualTo(before);
        assertThat(reasons(id)).hasSize(1);

        jdbc.sql("delete from organization.unit_succession where predecessor_id in " + BODIES)
                .update();
        assertThat(imports.undo(officer(), id, Progress.SILENT)).isTrue();
    }

    @Test
    void keepsADefectiveImportFromBeingApplied() {
        Outcome outcome = imports.compare(officer(), files("a,,,none,x,1/1/2017,,\n", "", ""), Progress.SILENT);

        assertThat(outcome.refused()).isEqualTo(1);
        assertThat(outcome.errors()).isEqualTo(2);
        assertThat(imports.apply(officer(), outcome.id(), Progress.SILENT)).isFalse();
        assertThat(service.confirm(officer(), outcome.id()))
                .extracting(reason -> reason.code())
                .containsExactly(IntakeViolation.STATE_OTHER);
        assertThat(page(officer(), outcome.id()).counts())
                .extracting(IntakeDetailPage.CountRow::read, IntakeDetailPage.CountRow::refused)
                .contains(tuple(1, 1));
    }

    @Test
    void goesThroughTheBackgroundFromTheFilesToTheUndoing() {
        ReceiveOutcome outcome = service.receive(officer(), sent(BASE));
        assertThat(outcome).isInstanceOf(ReceiveOutcome.Received.class);
        UUID id = outcome instanceof ReceiveOutcome.Received(UUID received) ? received : new UUID(0, 0);

        assertThat(awaited(id).state()).isEqualTo(State.READY);
        assertThat(service.confirm(officer(), id)).isEmpty();
        assertThat(awaited(id).state()).isEqualTo(State.APPLIED);
        assertThat(name("a", "2017-01-01")).contains("Đơn vị A");
        assertThat(service.undo(officer(), id)).isEmpty();
        assertThat(awaited(id).state()).isEqualTo(State.UNDONE);
        assertThat(register().values()).allMatch(String::isEmpty);
    }

    @Test
    void forgetsFilesAndLinesOfAnImportThatIsGivenUp() {
        UUID id = imports.compare(officer(), BASE, Progress.SILENT).id();

        assertThat(service.discard(officer(), id)).isEmpty();

        assertThat(page(officer(), id).state()).isEqualTo("Đã bỏ");
        assertThat(page(officer(), id).changes().list()).isEmpty();
        assertThat(jdbc.sql("select count(*) from organization.intake_file where content is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from organization.intake_person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsTheAuditLogOncePerStepWithCountsAndChecksums() {
        UUID id = applied(BASE);
        page(officer(), id);
        look.page(officer(), id, new Choice("people", "", 0, 0), List.of());

        assertThat(events.stream(AuditableEvent.class).map(AuditableEvent::action))
                .containsExactly(
                        "organization.intake.receive",
                        "organization.intake.compare",
                        "organization.intake.apply",
                        "organization.intake.look");
        AuditableEvent apply = events.stream(AuditableEvent.class)
                .filter(event -> event.action().endsWith("apply"))
                .findFirst()
                .orElseThrow();
        assertThat(apply.subjectId()).isEqualTo(id.toString());
        assertThat(apply.after())
                .containsEntry("people", "read 3, added 3, changed 0, unchanged 0, refused 0")
                .hasEntrySatisfying("file 1", file -> assertThat(file).matches("units.csv sha256 [0-9a-f]{64}"));
    }

    @Test
    void isForThoseWhoMayAndShownToThoseItConcerns() {
        applied(BASE);
        UUID id = imports.compare(officer(), NEXT, Progress.SILENT).id();
        Actor administrator = new Actor(new UUID(0, 9), "x", "administrator", Set.of());
        Actor colleague = new Actor(new UUID(0, 8), "y", "standing-officer", units());
        Actor narrow = new Actor(new UUID(0, 7), "z", "standing-officer", Set.of(new UUID(0, 1)));

        assertThatThrownBy(() -> imports.compare(administrator, NEXT, Progress.SILENT))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> page(administrator, id)).isInstanceOf(AccessDeniedException.class);
        assertThat(page(colleague, id).id()).isEqualTo(id);
        assertThatThrownBy(() -> page(narrow, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.confirm(narrow, id)).isInstanceOf(NotFound.class);
        assertThat(queries.list(narrow)).isEmpty();
        assertThat(imports.compare(narrow, NEXT, Progress.SILENT).refused()).isEqualTo(8);
    }

    private UUID applied(Map<String, byte[]> files) {
        Outcome outcome = imports.compare(officer(), files, Progress.SILENT);
        assertThat(outcome.errors())
                .as("%s", page(officer(), outcome.id()).defects())
                .isZero();
        assertThat(imports.apply(officer(), outcome.id(), Progress.SILENT)).isTrue();
        return outcome.id();
    }

    /** Covers every unit of the moment. */
    private Actor officer() {
        return new Actor(new UUID(0, 6), "Cán bộ thử", "standing-officer", units());
    }

    private Set<UUID> units() {
        return Set.copyOf(jdbc.sql("select id from organization.unit")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    private IntakeDetailPage page(Actor actor, UUID id) {
        return look.page(actor, id, WHOLE, List.of());
    }

    private List<String> reasons(UUID id) {
        return page(officer(), id).defects().lines().stream()
                .map(IntakeDetailPage.DefectLine::reason)
                .toList();
    }

    private Intake awaited(UUID id) {
        Awaitility.await().atMost(20, SECONDS).until(() -> {
            Optional<Work> work = queries.work(queries.get(officer(), id));
            return work.isEmpty() || !work.get().isActive();
        });
        return queries.get(officer(), id);
    }

    private Optional<String> name(String code, String day) {
        return jdbc.sql("select name from organization.unit_on(:day::date) where code = :code")
                .param("day", day)
                .param("code", code)
                .query((row, number) -> row.getString("name"))
                .optional();
    }

    /** Everything that is in the register, column by column. */
    private Map<String, String> register() {
        return REGISTER.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("select coalesce(string_agg(t::text, '\n' order by t::text), '') as rows"
                                        + " from organization." + table + " t" + BODIES_ONLY.getOrDefault(table, ""))
                                .query((row, number) -> row.getString("rows"))
                                .single()));
    }

    private static List<SentFile> sent(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> new SentFile(file.getKey(), file.getValue()))
                .toList();
    }

    private static Map<String, byte[]> files(String units, String posts, String people) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (!units.isEmpty()) {
            files.put("units.csv", (IntakeExamples.UNIT_HEAD + units).getBytes(UTF_8));
        }
        if (!posts.isEmpty()) {
            files.put("posts.csv", (IntakeExamples.POST_HEAD + posts).getBytes(UTF_8));
        }
        if (!people.isEmpty()) {
            files.put("people.csv", (IntakeExamples.PERSON_HEAD + people).getBytes(UTF_8));
        }
        return files;
    }
}
