package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.organization.intake.IntakeExamples.compare;
import static vn.thidua.organization.intake.IntakeExamples.file;
import static vn.thidua.organization.intake.IntakeExamples.people;
import static vn.thidua.organization.intake.IntakeExamples.posts;
import static vn.thidua.organization.intake.IntakeExamples.units;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.document.ContainerViolation;
import vn.thidua.shared.ViolationCode;

class ListDefectsTests {

    private static final String GOOD_UNIT = "u-1,Một đơn vị,Một,old,1,01/01/2017,,\n";

    /** One file, what is wrong with it, and why that matters. */
    record Case(String defect, SentFile file, String why) {

        @Override
        public String toString() {
            return defect + ": " + why;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                a("0 SHEET_UNKNOWN", file("x.csv", "one,two\n1,2\n"), "no heading is known"),
                a("0 NOTHING_READ", file("units.csv", IntakeExamples.UNIT_HEAD), "only headings"),
                a("0 COLUMN_MISSING", file("u.csv", "code,name,valid_from\nu,Đơn vị,01/01/2017\n"), "no column parent"),
                a("I1 COLUMN_UNKNOWN", file("u.csv", head(",colour") + cell(GOOD_UNIT, ",red")), "nobody asked"),
                a("I1 COLUMN_TWICE", file("u.csv", head(",name") + cell(GOOD_UNIT, ",Hai")), "which one counts?"),
                a("A2 VALUE_MISSING", units(",Tên,,old,1,01/01/2017,,\n"), "no code"),
                a("F2 VALUE_MISSING", units("u,Tên,,old,1,,,\n"), "no first day"),
                a("B2 NAME_MISSING", units("u,,,old,1,01/01/2017,,\n"), "no name"),
                a("B2 NAME_MISSING", people("p,,old,,01/01/2017,\n"), "no name of a person"),
                a("B2 TEXT_TOO_LONG", units("u," + "x".repeat(301) + ",,old,1,01/01/2017,,\n"), "301 letters"),
                a("B2 HIDDEN_SIGN", units("u,Tên\u200b ẩn,,old,1,01/01/2017,,\n"), "a space without width"),
                a("A2 CODE_MALFORMED", units("đv 1,Tên,,old,1,01/01/2017,,\n"), "letters with diacritics, a space"),
                a("A2 CODE_TOO_LONG", units("u".repeat(41) + ",Tên,,old,1,01/01/2017,,\n"), "41 letters"),
                a("B2 NAME_WITH_DIGITS", people("p,Nguyễn Văn 2,old,,01/01/2017,\n"), "a number in a name"),
                a("E2 ORDER_MALFORMED", units("u,Tên,,old,đầu,01/01/2017,,\n"), "words"),
                a("E2 ORDER_MALFORMED", units("u,Tên,,old,-1,01/01/2017,,\n"), "negative"),
                a("F2 DATE_MALFORMED", units("u,Tên,,old,1,tháng 1/2017,,\n"), "words"),
                a("F2 DATE_MALFORMED", units("u,Tên,,old,1,29/02/2017,,\n"), "no such day"),
                a("F2 DATE_MALFORMED", units("u,Tên,,old,1,12/31/2017,,\n"), "month first"),
                a("F3 DATES_MIXED", units(GOOD_UNIT + "u-2,Tên,,old,1,2017-01-01,,\n"), "two ways to write days"),
                a("F2 DATE_OUT_OF_RANGE", units("u,Tên,,old,1,01/01/0217,,\n"), "a slip of the finger"),
                a("G2 END_BEFORE_START", units("u,Tên,,old,1,02/01/2017,01/01/2017,\n"), "ends before it begins"),
                a("3 CODE_TWICE", units(GOOD_UNIT + GOOD_UNIT), "the same unit in two lines"),
                a("2 PARENT_UNKNOWN", units("u,Tên,,none,1,01/01/2017,,\n"), "neither in the file nor on record"),
                a("2 PARENT_ITSELF", units("u,Tên,,u,1,01/01/2017,,\n"), "above itself"),
                a("2 PARENT_NOT_THEN", units("u,Tên,,old,1,01/01/2009,,\n"), "the unit above came later"),
                a("2 BEFORE_HISTORY", units("old-1,Tên mới,,old,1,01/01/2014,,\n"), "a later state is on record"),
                a("2 UNIT_UNKNOWN", posts("none,head,Trưởng,1,01/01/2017,\n"), "a post in no unit"),
                a("2 UNIT_UNKNOWN", people("p,Lê Thị Thử,none,,01/01/2017,\n"), "a person in no unit"),
                a("2 UNIT_NOT_THEN", people("p,Lê Thị Thử,old,,01/01/2009,\n"), "the unit came later"),
                a("2 POST_UNKNOWN", people("p,Lê Thị Thử,old,none,01/01/2017,\n"), "no such post"),
                a("2 POST_NOT_THEN", people("p,Lê Thị Thử,old,head,01/01/2010,\n"), "the post ends too early"),
                a("2 POST_PRESENT", posts("old,head,Trưởng mới,1,01/01/2017,\n"), "meets the post on record"),
                a("3 POST_TWICE", posts("old,x,Phó,1,01/01/2017,\nold,x,Phó,1,01/06/2017,\n"), "two at once"),
                a("3 NAME_DIFFERS", people("p,Lê An,old,,01/01/2017,\np,Lê Anh,old-1,,01/01/2017,\n"), "two names"),
                a(
                        "3 MEMBERSHIP_TWICE",
                        people("p,Lê An,old,,01/01/2017,\np,Lê An,old,,01/06/2017,\n"),
                        "twice at once"),
                a(
                        "2 MEMBERSHIP_PRESENT",
                        people("p-1,Trần Văn Ví Dụ,old,head,01/01/2017,\n"),
                        "meets what is on record"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isNamedWithItsPlace(Case wrong) {
        IntakeExamples.Result result = wrong.defect().endsWith("POST_NOT_THEN")
                ? compare(posts("old,head,Trưởng,1,01/01/2010,31/12/2016\n"), wrong.file())
                : compare(wrong.file());

        assertThat(result.defects().stream().filter(defect -> !defect.endsWith("SHEET_EMPTY")))
                .as(wrong.why())
                .containsExactly(wrong.defect());
    }

    @Test
    void namesEveryUnitOfACircle() {
        IntakeExamples.Result result = compare(
                units("a,A,,c,1,01/01/2017,,\nb,B,,a,1,01/01/2017,,\nc,C,,b,1,01/01/2017,,\nd,D,,c,1,01/01/2017,,\n"));

        assertThat(result.defects()).containsExactly("2 PARENT_CYCLE", "3 PARENT_CYCLE", "4 PARENT_CYCLE");
        assertThat(result.log().inOrder().getFirst().what().arguments()).containsExactly("a → c → b → a");
    }

    @Test
    void findsACircleThatGoesThroughUnitsOnRecord() {
        assertThat(compare(units("old,Old unit,,old-1,1,01/01/2017,,\n")).defects())
                .containsExactly("2 PARENT_CYCLE");
    }

    @Test
    void mendsWhatCanMeanOnlyOneThingAndSaysSo() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Mẫu", Normalizer.Form.NFD);
        IntakeExamples.Result result =
                compare(people("p," + decomposed + ",old,,01/01/2017,\n" + "q,Lê  Văn\u00a0Thử ,old,,01/01/2017,\n"));

        assertThat(result.defects()).containsExactly("B2 LETTERS_DECOMPOSED", "B3 SPACES_EXTRA");
        assertThat(result.log().errors()).isZero();
        assertThat(result.comparison().people())
                .extracting(StagedPerson::fullName, StagedPerson::givenName, StagedPerson::searchKey)
                .containsExactly(
                        tuple("Nguyễn Thị Mẫu", "Mẫu", "nguyen thi mau p"), tuple("Lê Văn Thử", "Thử", "le van thu q"));
    }

    @Test
    void refusesUnitsOutsideOfWhereThePersonMayImport() {
        Coverage part = new Coverage(Set.of(), false);

        assertThat(compare(List.of(units("""
                                                old,Other name,,,1,01/01/2010,,
                                                n,New,,old,1,01/01/2017,,
                                                t,Top,,,1,01/01/2017,,
                                                old-1,Old part,Part,old,2,01/01/2015,,
                                                """), people("p,Lê An,old,,01/01/2017,\n")), part)
                        .defects())
                .as("an unchanged line is no offence")
                .containsExactly(
                        "2 UNIT_NOT_COVERED", "3 UNIT_NOT_COVERED", "4 UNIT_NOT_COVERED", "2 UNIT_NOT_COVERED");
    }

    @Test
    void keepsPeopleOfOtherUnitsFromBeingSeenOrChanged() {
        Coverage part = new Coverage(Set.of(IntakeExamples.OLD_1), false);

        IntakeExamples.Result result =
                compare(List.of(people("p-1,Tên Khác,old-1,,01/01/2017,\np-2,Lê An,old-1,,01/01/2017,\n")), part);

        assertThat(result.defects()).containsExactly("2 PERSON_NOT_COVERED");
        assertThat(result.comparison().people()).extracting(StagedPerson::code).containsExactly("p-2");
    }

    @Test
    void stopsReadingWhereTooManyLinesBegin() {
        String line = "p,Lê An,old,,01/01/2017,\n";
        IntakeExamples.Result result = compare(people(line.repeat(ListReader.MOST_LINES + 2)));

        assertThat(result.log().inOrder().getFirst().what().code()).isEqualTo(IntakeViolation.TOO_MANY_LINES);
        assertThat(result.log().inOrder()).hasSize(DefectLog.MOST_KEPT);
        assertThat(result.log().errors()).isEqualTo(ListReader.MOST_LINES);
        assertThat(result.count(Subject.PEOPLE).read()).isEqualTo(ListReader.MOST_LINES);
    }

    @Test
    void namesFilesThatAreNotOpenedAndReadsTheOthers() {
        byte[] encrypted = new byte[64];
        encrypted[0] = (byte) 0xD0;
        encrypted[1] = (byte) 0xCF;
        encrypted[2] = 0x11;
        encrypted[3] = (byte) 0xE0;
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, encrypted, 8, mark.length);

        IntakeExamples.Result result = compare(
                new SentFile("secret.xlsx", encrypted),
                file("letter.docx", "text"),
                new SentFile("latin.csv", new byte[] {'a', ',', (byte) 0xF4}),
                units(GOOD_UNIT));

        assertThat(result.log().inOrder().stream()
                        .<ViolationCode>map(defect -> defect.what().code()))
                .containsExactly(
                        ContainerViolation.ENCRYPTED, ContainerViolation.TYPE_UNKNOWN, ContainerViolation.NOT_UTF8);
        assertThat(result.count(Subject.UNITS).added()).isEqualTo(1);
    }

    @Test
    void triesEveryKindOfDefectThatAFileCanHave() {
        Set<String> tried = Stream.concat(
                        cases().map(wrong ->
                                wrong.defect().substring(wrong.defect().indexOf(' ') + 1)),
                        Stream.of(
                                "PARENT_CYCLE",
                                "LETTERS_DECOMPOSED",
                                "SPACES_EXTRA",
                                "UNIT_NOT_COVERED",
                                "PERSON_NOT_COVERED",
                                "TOO_MANY_LINES"))
                .collect(Collectors.toSet());
        Set<IntakeViolation> elsewhere = EnumSet.of(
                // The workbook of many defects, and the tests of the service.
                IntakeViolation.CELL_ERROR,
                IntakeViolation.DATE_IS_NUMBER,
                IntakeViolation.SHEET_EMPTY,
                IntakeViolation.NO_FILE,
                IntakeViolation.TOO_MANY_FILES,
                IntakeViolation.OUTDATED,
                IntakeViolation.CHANGED_LATER,
                IntakeViolation.IN_USE,
                IntakeViolation.STATE_OTHER);

        assertThat(EnumSet.allOf(IntakeViolation.class).stream()
                        .filter(code -> !elsewhere.contains(code))
                        .map(Enum::name))
                .allMatch(tried::contains);
    }

    private static Case a(String defect, SentFile file, String why) {
        return new Case(defect, file, why);
    }

    private static String head(String more) {
        return IntakeExamples.UNIT_HEAD.strip() + more + "\n";
    }

    private static String cell(String line, String more) {
        return line.strip() + more + "\n";
    }
}
