package vn.thidua.recognition.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.thidua.recognition.intake.OldRegisters.answering;
import static vn.thidua.recognition.intake.OldRegisters.judged;
import static vn.thidua.recognition.intake.OldRegisters.look;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.recognition.intake.Asking.Topic;
import vn.thidua.recognition.register.Fact;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.NewFact;
import vn.thidua.shared.Progress;
import vn.thidua.web.Option;

class EvaluationTests {

    private static final String HEAD =
            "Số hiệu;Họ và tên;Ngày sinh;Đơn vị;Năm;Xếp loại;Danh hiệu;Số QĐ;Ngày QĐ;Cơ quan ban hành;Hình thức khen\n";

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("by number, in words as they should be", "P-1;;;;2016;Hoàn thành tốt nhiệm vụ;;;;;", "READY"),
                arguments("case and diacritics do not matter", "P-1;;;;2016;hoan thanh TOT nhiem vu;;;;;", "READY"),
                arguments("an abbreviation is for a person to accept", "P-1;;;;2016;HTTNV;;;;;", "ASKED WORD_ASKED"),
                arguments(
                        "a title with its whole paper",
                        "P-1;;;;2016;;Lao động tiên tiến;12/QĐ;31/12/2016;Đơn vị An;",
                        "READY"),
                arguments(
                        "the number is missing",
                        "P-1;;;;2016;;Lao động tiên tiến;;31/12/2016;Đơn vị An;",
                        "GAP PAPER_UNKNOWN"),
                arguments(
                        "the other way to spell it",
                        "P-1;;;;2016;;chiến sỹ thi đua cơ sở;12/QĐ;31/12/2016;Đơn vị An;",
                        "ASKED WORD_ASKED"),
                arguments("only a year", "P-1;;;;2016;;Lao động tiên tiến;12/QĐ;2016;Đơn vị An;", "GAP DAY_ONLY_YEAR"),
                arguments(
                        "a number that was a date once",
                        "P-1;;;;2016;;Lao động tiên tiến;12/QĐ;42735;Đơn vị An;",
                        "GAP DAY_IS_NUMBER"),
                arguments(
                        "no such day",
                        "P-1;;;;2016;;Lao động tiên tiến;12/QĐ;31/02/2017;Đơn vị An;",
                        "GAP DAY_UNREADABLE"),
                arguments(
                        "decided before the year it is for",
                        "P-1;;;;2016;;Lao động tiên tiến;12/QĐ;31/12/2015;Đơn vị An;",
                        "REFUSED DECIDED_BEFORE"),
                arguments("two years in one cell", "P-1;;;;2015-2016;Hoàn thành nhiệm vụ;;;;;", "GAP YEAR_UNREADABLE"),
                arguments("no year", "P-1;;;;;Hoàn thành nhiệm vụ;;;;;", "GAP FIELD_MISSING"),
                arguments("a year ahead", "P-1;;;;2018;Hoàn thành nhiệm vụ;;;;;", "REFUSED YEAR_AHEAD"),
                arguments(
                        "title and form share one paper",
                        "P-1;;;;2016;;Lao động tiên tiến;1;1/1/2017;x;Giấy khen",
                        "REFUSED TWO_AWARDS"),
                arguments("nothing to enter", "P-1;Mẫu Văn Một;;an;2016;;;;;;", "REFUSED NOTHING_SAID"),
                arguments(
                        "a title of units", "P-1;;;;2016;;Đơn vị quyết thắng;1;1/1/2017;x;", "REFUSED NOT_FOR_PERSON"),
                arguments("a unit by its name", ";;;Đơn vị An;2016;;Đơn vị tiên tiến;1;1/1/2017;x;", "READY"),
                arguments(
                        "a unit that nobody knows",
                        ";;;Phòng Xa;2016;;Đơn vị tiên tiến;1;1/1/2017;x;",
                        "ASKED UNIT_ASKED"),
                arguments("about nobody", ";;;;2016;Hoàn thành nhiệm vụ;;;;;", "GAP SUBJECT_MISSING"),
                arguments("a number that nobody has", "P-9;;;;2016;Hoàn thành nhiệm vụ;;;;;", "GAP PERSON_UNKNOWN"),
                arguments(
                        "the number of somebody else",
                        "P-1;Mẫu Văn Hai;;;2016;Hoàn thành nhiệm vụ;;;;;",
                        "GAP PERSON_OTHER_NAME"),
                arguments("name and date of birth", ";Mẫu Văn Một;1/2/1980;;2016;Hoàn thành nhiệm vụ;;;;;", "READY"),
                arguments(
                        "name without its diacritics",
                        ";Mau Van Mot;1/2/1980;;2016;Hoàn thành nhiệm vụ;;;;;",
                        "ASKED PERSON_ASKED"),
                arguments(
                        "a name alone, though only one has it",
                        ";Mẫu Văn Hai;;;2016;Hoàn thành nhiệm vụ;;;;;",
                        "ASKED PERSON_ASKED"),
                arguments(
                        "another date of birth",
                        ";Mẫu Văn Một;2/2/1980;;2016;Hoàn thành nhiệm vụ;;;;;",
                        "GAP PERSON_UNKNOWN"),
                arguments("two of one name", ";Mẫu Thị Ba;;;2016;Hoàn thành nhiệm vụ;;;;;", "GAP PERSON_AMBIGUOUS"),
                arguments(
                        "two of one name, of one the day is not known",
                        ";Mẫu Thị Ba;1/2/1980;;2016;Hoàn thành nhiệm vụ;;;;;",
                        "ASKED PERSON_ASKED"),
                arguments(
                        "two of one name, told apart by day and unit",
                        ";Mẫu Thị Ba;1/2/1980;binh;2016;Hoàn thành nhiệm vụ;;;;;",
                        "READY"),
                arguments(
                        "a year of birth tells nobody apart",
                        ";Mẫu Văn Một;1980;;2016;Hoàn thành nhiệm vụ;;;;;",
                        "ASKED PERSON_ASKED"),
                arguments("on record", "P-1;;;;2015;Hoàn thành tốt nhiệm vụ;;;;;", "DOUBLE DOUBLE_ON_RECORD"),
                arguments(
                        "on record in other words", "P-1;;;;2015;Hoàn thành nhiệm vụ;;;;;", "REFUSED OTHER_ON_RECORD"),
                arguments(
                        "another day of birth on record",
                        "P-1;;3/3/1980;;2016;Hoàn thành nhiệm vụ;;;;;",
                        "REFUSED OTHER_ON_RECORD"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void putsEachLineIntoOneBucket(String why, String line, String expected) {
        assertThat(judged(look(HEAD + line + "\n"))).as(why).isEqualTo(expected);
    }

    @Test
    void findsColumnsInAnyOrderBelowATitleAndSaysWhichItPassesOver() {
        LineReader.Outcome read = LineReader.read(
                "old.csv",
                "SO THEO DOI;;;\n;;;\nNAM;Quan ham;xep loai *;Ho ten\n2016;x;Hoàn thành nhiệm vụ;Mẫu Văn Một\n"
                        .getBytes(UTF_8),
                Progress.SILENT);

        assertThat(read.refusal()).isEmpty();
        assertThat(read.known()).containsExactlyInAnyOrder(Column.YEAR, Column.RATING, Column.NAME);
        assertThat(read.unknown()).containsExactly("Quan ham");
        assertThat(read.lines()).hasSize(1);
        assertThat(read.lines().getFirst().number()).isEqualTo(4);
    }

    @Test
    void asksOnceForAllLinesAndTakesTheAnswer() {
        String csv = HEAD + "P-1;;;;2016;HTTNV;;;;;\nP-2;;;;2016;httnv;;;;;\n";
        Evaluation first = look(csv);

        assertThat(first.questions()).hasSize(1);
        assertThat(first.questions().getFirst().lines()).isEqualTo(2);
        assertThat(first.questions().getFirst().options().getFirst().value()).isEqualTo("good");
        assertThat(first.count(Bucket.ASKED)).isEqualTo(2);

        Evaluation second = look(csv, answering(first, "good"));
        assertThat(second.count(Bucket.READY)).isEqualTo(2);
        assertThat(facts(second)).extracting(Fact::code).containsExactly("good", "good");

        assertThat(look(csv, answering(first, Question.NONE)).count(Bucket.GAP)).isEqualTo(2);
    }

    @Test
    void offersOfPeopleOnlyWhoCanBeMeant() {
        Evaluation asked = look(HEAD + ";Mẫu Thị Ba;1/2/1980;;2016;Hoàn thành nhiệm vụ;;;;;\n");

        assertThat(asked.questions().getFirst().options())
                .extracting(Option::value)
                .containsExactlyInAnyOrder("P-3", "P-4");
        Evaluation decided =
                look(HEAD + ";Mẫu Thị Ba;1/2/1980;;2016;Hoàn thành nhiệm vụ;;;;;\n", answering(asked, "P-3"));
        assertThat(decided.lines().getFirst().facts())
                .extracting(fact -> fact.subject().id())
                .containsOnly(OldRegisters.TWIN_OF_AN.id());
    }

    @Test
    void entersAwardsWithoutTheirPaperOnlyIfSomebodySaysSo() {
        String csv = HEAD + "P-1;;;;2016;;Lao động tiên tiến;;;;\n";
        Map<Topic, String> take = Map.of(new Topic(Question.PAPER, ""), Question.TAKE);

        assertThat(judged(look(csv))).isEqualTo("GAP PAPER_UNKNOWN");
        assertThat(judged(look(csv, take))).isEqualTo("READY PAPER_UNKNOWN");
        assertThat(facts(look(csv, take)).getFirst().number()).isEmpty();
    }

    @Test
    void findsDoublesAndContradictionsInsideTheFile() {
        String good = "P-2;;;;2016;Hoàn thành tốt nhiệm vụ;;;;;\n";

        assertThat(judged(look(HEAD + good + good))).isEqualTo("DOUBLE DOUBLE_BEFORE");
        assertThat(judged(look(HEAD + good + "P-2;;;;2016;Hoàn thành nhiệm vụ;;;;;\n")))
                .isEqualTo("REFUSED OTHER_BEFORE");
    }

    @Test
    void readsSeveralFactsOfOneLineAndWhereTheyStood() {
        Evaluation evaluation = look(
                HEAD
                        + "P-2;Mẫu Văn Hai;5/6/1985;an;2016;Hoàn thành tốt nhiệm vụ;Lao động tiên tiến;12/QĐ;31/12/2016;Đơn vị An;\n");

        assertThat(judged(evaluation)).isEqualTo("READY");
        assertThat(facts(evaluation))
                .extracting(fact -> fact.kind().name())
                .containsExactlyInAnyOrder("RATING", "AWARD", "BIRTH");
        assertThat(evaluation.lines().getFirst().facts())
                .extracting(fact -> fact.source().line())
                .containsOnly(2);
    }

    @Test
    void takesThePaperOfALineForItsRatingOnlyIfNoAwardStandsBesideIt() {
        String rating = "P-2;;;;2016;Hoàn thành tốt nhiệm vụ;;;5/1/2017;;\n";
        String both = "P-2;;;;2016;Hoàn thành tốt nhiệm vụ;Lao động tiên tiến;12/QĐ;5/1/2017;Đơn vị An;\n";
        String before = "P-2;;;;2016;Hoàn thành tốt nhiệm vụ;;;5/1/2015;;\n";

        assertThat(facts(look(HEAD + rating)))
                .singleElement()
                .returns(Optional.of(LocalDate.of(2017, 1, 5)), Fact::day);
        assertThat(facts(look(HEAD + both)))
                .filteredOn(fact -> fact.kind() == FactKind.RATING)
                .singleElement()
                .returns(Optional.empty(), Fact::day);
        assertThat(judged(look(HEAD + before))).isEqualTo("REFUSED DECIDED_BEFORE");
    }

    private static List<Fact> facts(Evaluation evaluation) {
        return evaluation.lines().stream()
                .flatMap(line -> line.facts().stream())
                .map(NewFact::fact)
                .toList();
    }
}
