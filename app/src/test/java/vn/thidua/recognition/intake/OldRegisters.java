package vn.thidua.recognition.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.recognition.intake.Asking.Topic;
import vn.thidua.recognition.register.Fact;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.FactSubject;
import vn.thidua.shared.Progress;

/** Two units and people in them, of whom two have one name, and old registers about them. All invented. */
final class OldRegisters {

    static final UUID AN = UUID.nameUUIDFromBytes("an".getBytes(UTF_8));
    static final UUID BINH = UUID.nameUUIDFromBytes("binh".getBytes(UTF_8));
    static final LocalDate TODAY = LocalDate.of(2017, 10, 12);
    static final LocalDate BORN = LocalDate.of(1980, 2, 1);

    /** Alone of the name; born on {@link #BORN}. */
    static final PresentPerson ONE = person("P-1", "Mẫu Văn Một", Optional.of(BORN), AN);

    /** Alone of the name; nobody knows the day of birth. */
    static final PresentPerson TWO = person("P-2", "Mẫu Văn Hai", Optional.empty(), AN);

    /** Two of one name in two units. */
    static final PresentPerson TWIN_OF_AN = person("P-3", "Mẫu Thị Ba", Optional.empty(), AN);

    static final PresentPerson TWIN_OF_BINH = person("P-4", "Mẫu Thị Ba", Optional.of(BORN), BINH);

    private OldRegisters() {}

    private static PresentPerson person(String code, String name, Optional<LocalDate> born, UUID unit) {
        return new PresentPerson(
                UUID.nameUUIDFromBytes(code.getBytes(UTF_8)),
                code,
                name,
                Set.of(unit),
                unit.equals(AN) ? "An" : "Bình",
                born);
    }

    /** Returns what is on record; of {@link #ONE} the rating of 2015 as well. */
    static Present present() {
        return new Present(
                List.of(ONE, TWO, TWIN_OF_AN, TWIN_OF_BINH),
                List.of(
                        new PresentUnit(AN, "an", "Đơn vị An", "An"),
                        new PresentUnit(BINH, "binh", "Đơn vị Bình", "Bình")),
                Map.of(
                        new FactSubject(true, ONE.id()),
                        List.of(
                                Fact.of(FactKind.RATING, "good").inYear(2015),
                                Fact.of(FactKind.BIRTH, "").decided("", "", "", Optional.of(BORN)))));
    }

    /** Looks at the lines of a .csv file with {@code answers} by topic and key. */
    static Evaluation look(String csv, Map<Topic, String> answers) {
        LineReader.Outcome read = LineReader.read("old.csv", csv.getBytes(UTF_8), Progress.SILENT);
        if (read.refusal().isPresent()) {
            throw new IllegalArgumentException("the example cannot be read: " + read.refusal());
        }
        return Evaluation.of("old.csv", read.lines(), present(), new Asking(answers), TODAY, Progress.SILENT);
    }

    static Evaluation look(String csv) {
        return look(csv, Map.of());
    }

    /** Returns the bucket of the only line, and why. */
    static String judged(Evaluation evaluation) {
        JudgedLine line = evaluation.lines().getLast();
        return line.bucket()
                + line.reasons().stream()
                        .map(reason -> " " + reason.code().name())
                        .collect(Collectors.joining());
    }

    /** Returns the same answer to each question of {@code evaluation}. */
    static Map<Topic, String> answering(Evaluation evaluation, String answer) {
        Map<Topic, String> answers = new HashMap<>();
        evaluation.questions().forEach(question -> answers.put(new Topic(question.topic(), question.key()), answer));
        return answers;
    }
}
