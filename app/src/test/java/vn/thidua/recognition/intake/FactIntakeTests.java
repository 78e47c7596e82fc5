package vn.thidua.recognition.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.recognition.register.RegisterExamples;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.Work;

/** From the file to the register, in the background. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, RegisterExamples.class, FactIntakeTests.OwnDatabase.class})
class FactIntakeTests {

    private static final int PEOPLE = 200;

    @Autowired
    private FactIntakeService service;

    @Autowired
    private FactIntakeQueries queries;

    @Autowired
    private LookService look;

    @Autowired
    private GapList gaps;

    @Autowired
    private RegisterExamples examples;

    @Autowired
    private JdbcClient jdbc;

    /** Work in the background is not rolled back with a test, so these tests have a database to themselves. */
    static class OwnDatabase {}

    @BeforeEach
    void open() {
        if (jdbc.sql("select count(*) from organization.person")
                        .query(Integer.class)
                        .single()
                == 0) {
            examples.open();
            for (int person = 1; person <= PEOPLE; person++) {
                examples.person(GeneratedRegister.code(person), GeneratedRegister.name(person), "an");
            }
        }
    }

    @Test
    void entersTwoThousandLinesAsTheyAddUpAndHarmsNothingWhenTheyComeAgain() {
        byte[] file = GeneratedRegister.workbook(PEOPLE);
        UUID id = received("old.xlsx", file);

        FactIntake read = queries.get(officer(), id);
        assertThat(read.state()).isEqualTo(IntakeState.READY);
        assertThat(read.read()).isEqualTo(PEOPLE * GeneratedRegister.YEARS);
        assertThat(read.count(Bucket.READY)).as("five of ten").isEqualTo(PEOPLE * 5);
        assertThat(read.count(Bucket.ASKED))
                .as("the abbreviation, and the name")
                .isEqualTo(PEOPLE * 2);
        assertThat(read.count(Bucket.GAP)).as("no number").isEqualTo(PEOPLE);
        assertThat(read.count(Bucket.DOUBLE)).as("2007 twice").isEqualTo(PEOPLE);
        assertThat(read.count(Bucket.REFUSED)).as("a year ahead").isEqualTo(PEOPLE);
        assertThat(entered()).as("nothing before a person says so").isZero();

        int rating = number(id, "rating");
        assertThat(service.answer(officer(), id, Map.of(rating, "good"))).isEmpty();
        assertThat(settled(id).count(Bucket.READY)).isEqualTo(PEOPLE * 6);
        assertThat(service.confirm(officer(), id)).isEmpty();
        FactIntake applied = settled(id);
        assertThat(applied.state()).isEqualTo(IntakeState.APPLIED);
        assertThat(entered())
                .as("five ratings with titles, a rating, a date of birth")
                .isEqualTo(PEOPLE * 12)
                .isEqualTo(applied.facts());

        UUID again = received("old again.xlsx", file);
        FactIntake second = queries.get(officer(), again);
        assertThat(second.count(Bucket.DOUBLE)).isEqualTo(PEOPLE * 6);
        assertThat(second.count(Bucket.ASKED))
                .as("what the abbreviation means is asked for each file")
                .isEqualTo(PEOPLE);
        assertThat(second.count(Bucket.READY))
                .as("the name alone is known by its date of birth now")
                .isEqualTo(PEOPLE);
        assertThat(service.discard(officer(), again)).isEmpty();
        assertThat(entered()).isEqualTo(PEOPLE * 12);
    }

    @Test
    void handsOutWhatIsMissingAsAFileThatCanBeMendedAndComeBack() {
        examples.person("H-1", "Mẫu Hạ", "an");
        UUID id = received(
                "one.csv",
                "Số hiệu;Năm;Danh hiệu;Số QĐ;Ngày QĐ;Nơi quyết định\nH-1;2016;Lao động tiên tiến;;31/12/2016;Đơn vị An\n"
                        .getBytes(UTF_8));

        List<FactIntakeQueries.Shown> missing = look.gaps(officer(), id);
        assertThat(missing).hasSize(1);
        UUID back = received("gaps.xlsx", gaps.bytes("one.csv", missing));
        FactIntake same = queries.get(officer(), back);
        assertThat(same.count(Bucket.GAP)).as("nothing was mended yet").isEqualTo(1);
        assertThat(same.read()).isEqualTo(1);

        int paper = number(back, Question.PAPER);
        assertThat(service.answer(officer(), back, Map.of(paper, Question.TAKE)))
                .isEmpty();
        assertThat(settled(back).count(Bucket.READY)).isEqualTo(1);
        assertThat(service.discard(officer(), back)).isEmpty();
        assertThat(service.discard(officer(), id)).isEmpty();
    }

    @Test
    void takesNoAnswerThatWasNotOffered() {
        examples.person("H-2", "Mẫu Hai Hạ", "an");
        UUID id = received("one.csv", "Số hiệu;Năm;Xếp loại\nH-2;2016;HTT\n".getBytes(UTF_8));
        int rating = number(id, "rating");

        service.answer(officer(), id, Map.of(rating, "base-emulation-fighter", 999, "good"));
        assertThat(settled(id).count(Bucket.ASKED)).isEqualTo(1);
        assertThat(service.confirm(officer(), id))
                .extracting(reason -> reason.code().name())
                .containsExactly("NOTHING_READY");
        service.discard(officer(), id);
        assertThat(service.discard(officer(), id))
                .extracting(reason -> reason.code().name())
                .containsExactly("STATE_OTHER");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        Map<String, byte[]> files = new HashMap<>();
        files.put("letter.docx", "x".getBytes(UTF_8));
        files.put("names.csv", "a;b;c\n1;2;3\n".getBytes(UTF_8));
        files.put("empty.csv", "Số hiệu;Năm;Xếp loại\n".getBytes(UTF_8));
        files.forEach((name, content) -> {
            FactIntake intake = queries.get(officer(), received(name, content));
            assertThat(intake.state()).as(name).isEqualTo(IntakeState.UNREADABLE);
            assertThat(intake.fault()).as(name).isPresent();
        });
        assertThat(service.receive(officer(), Optional.empty())).isInstanceOf(ReceiveOutcome.Refused.class);
        assertThat(service.receive(
                        officer(),
                        Optional.of(new SentRegister("big.csv", new byte[FactIntakeService.MOST_BYTES + 1]))))
                .isInstanceOf(ReceiveOutcome.Refused.class);
    }

    @Test
    void belongsToWhoSentItAndToThoseWhoMay() {
        examples.person("H-3", "Mẫu Ba Hạ", "an");
        UUID id = received("one.csv", "Số hiệu;Năm;Xếp loại\nH-3;2016;Hoàn thành nhiệm vụ\n".getBytes(UTF_8));
        Actor other =
                new Actor(new UUID(9, 9), "Other", "standing-officer", officer().units());

        assertThatThrownBy(() -> queries.get(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.confirm(other, id)).isInstanceOf(NotFound.class);
        for (String role : List.of("leader", "administrator", "checker", "head-officer")) {
            Actor without = new Actor(officer().account(), "x", role, officer().units());
            assertThatThrownBy(() -> queries.list(without)).as(role).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.receive(without, Optional.empty()))
                    .as(role)
                    .isInstanceOf(AccessDeniedException.class);
        }
        Actor ofBinh = new Actor(officer().account(), "x", "unit-officer", Set.of(examples.unit("binh")));
        service.compareAgain(ofBinh, id);
        assertThat(settled(id).count(Bucket.GAP))
                .as("not among the people of Bình")
                .isEqualTo(1);
        service.discard(officer(), id);
    }

    private UUID received(String name, byte[] content) {
        ReceiveOutcome outcome = service.receive(officer(), Optional.of(new SentRegister(name, content)));
        assertThat(outcome).isInstanceOf(ReceiveOutcome.Received.class);
        UUID id = outcome instanceof ReceiveOutcome.Received(UUID received) ? received : new UUID(0, 0);
        settled(id);
        return id;
    }

    private FactIntake settled(UUID id) {
        Awaitility.await().pollInSameThread().atMost(60, SECONDS).until(() -> {
            Optional<Work> work = queries.work(queries.get(officer(), id));
            return work.isEmpty() || !work.get().isActive();
        });
        return queries.get(officer(), id);
    }

    private int number(UUID id, String topic) {
        return queries.questions(id, 0, 500).stream()
                .filter(asked -> asked.question().topic().equals(topic))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private int entered() {
        return jdbc.sql("select count(*) from recognition.fact")
                .query(Integer.class)
                .single();
    }

    private Actor officer() {
        return examples.officer();
    }
}
