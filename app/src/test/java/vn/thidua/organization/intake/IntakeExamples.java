package vn.thidua.organization.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.organization.intake.Present.KnownMembership;
import vn.thidua.organization.intake.Present.KnownPerson;
import vn.thidua.organization.intake.Present.KnownPost;
import vn.thidua.organization.intake.Present.KnownUnit;
import vn.thidua.shared.Progress;

/** Lists, and an organisation that they are compared with. All invented. */
final class IntakeExamples {

    static final String UNIT_HEAD = "code,name,short_name,parent,order,valid_from,valid_to,note\n";
    static final String POST_HEAD = "unit,code,title,order,valid_from,valid_to\n";
    static final String PERSON_HEAD = "code,full_name,unit,post,valid_from,valid_to\n";

    /** On record: {@code old} and {@code old-1} below it since 2010, a post {@code head} in it, and a person {@code p-1}. */
    static final UUID OLD = UUID.nameUUIDFromBytes("old".getBytes(UTF_8));

    /** See {@link #OLD}. */
    static final UUID OLD_1 = UUID.nameUUIDFromBytes("old-1".getBytes(UTF_8));

    private static final UUID HEAD = UUID.nameUUIDFromBytes("head".getBytes(UTF_8));
    private static final UUID PERSON = UUID.nameUUIDFromBytes("p-1".getBytes(UTF_8));
    private static final Span SINCE_2010 = new Span(LocalDate.of(2010, 1, 1), Optional.empty());

    static final Present PRESENT = new Present(
            Map.of(
                    "old",
                    new KnownUnit(
                            OLD,
                            "old",
                            SINCE_2010.from(),
                            SINCE_2010,
                            "Old unit",
                            "Old",
                            Optional.empty(),
                            "",
                            1,
                            "old unit old old"),
                    "old-1",
                    new KnownUnit(
                            OLD_1,
                            "old-1",
                            SINCE_2010.from(),
                            new Span(LocalDate.of(2015, 1, 1), Optional.empty()),
                            "Old part",
                            "Part",
                            Optional.of(OLD),
                            "old",
                            2,
                            "old part part old-1")),
            Map.of(
                    ListReader.postCode("old", "head"),
                    List.of(new KnownPost(HEAD, "old", "head", "Head", 1, SINCE_2010))),
            Map.of(
                    "p-1",
                    new KnownPerson(
                            PERSON,
                            "Trần Văn Ví Dụ",
                            "Dụ",
                            "tran van vi du p-1",
                            List.of(new KnownMembership(
                                    UUID.nameUUIDFromBytes("m".getBytes(UTF_8)),
                                    OLD,
                                    Optional.of(HEAD),
                                    SINCE_2010)))));

    static final Coverage EVERYWHERE = new Coverage(Set.of(OLD, OLD_1), true);

    private IntakeExamples() {}

    /** What came of reading and comparing. */
    record Result(Comparison comparison, DefectLog log) {

        Count count(Subject subject) {
            return comparison.counts().stream()
                    .filter(count -> count.subject() == subject)
                    .findFirst()
                    .orElseThrow();
        }

        List<String> defects() {
            return log.inOrder().stream().map(Result::shown).toList();
        }

        private static String shown(Defect defect) {
            String where =
                    defect.cell().isEmpty() ? Integer.toString(defect.place().line()) : defect.cell();
            return where + " " + defect.what().code().name();
        }
    }

    /** Reads {@code files} and compares them with {@link #PRESENT}. */
    static Result compare(List<SentFile> files, Coverage coverage) {
        DefectLog log = new DefectLog(files.stream().map(SentFile::name).toList());
        ListReader reader = new ListReader(log, Progress.SILENT);
        files.forEach(file -> reader.read(file.name(), file.content()));
        return new Result(Comparison.of(reader.lines(), PRESENT, coverage, log, UUID::randomUUID), log);
    }

    static Result compare(SentFile... files) {
        return compare(List.of(files), EVERYWHERE);
    }

    static SentFile units(String lines) {
        return file("units.csv", UNIT_HEAD + lines);
    }

    static SentFile posts(String lines) {
        return file("posts.csv", POST_HEAD + lines);
    }

    static SentFile people(String lines) {
        return file("people.csv", PERSON_HEAD + lines);
    }

    static SentFile file(String name, String content) {
        return new SentFile(name, content.getBytes(UTF_8));
    }
}
