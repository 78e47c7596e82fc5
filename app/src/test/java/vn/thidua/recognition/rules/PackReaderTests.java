package vn.thidua.recognition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Confidence;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.shared.LineDefect;

class PackReaderTests {

    private static final RuleBook BOOK = RuleBook.ofProduct();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2010-01-01, law-2003",
        "2014-08-15, law-2003 decree-65 clusters-2011",
        "2017-09-30, law-2003 decree-65 clusters-2011",
        "2017-10-01, law-2003 decree-91 clusters-2011",
        "2019-12-31, law-2003 decree-91 clusters-2011 circular-08-2017",
        "2023-12-31, law-2003 decree-91 clusters-2011 circular-12-2019",
        "2024-01-01, law-06-2022 decree-98 clusters-2011 circular-01-2024",
        "2025-06-30, law-06-2022 decree-98 clusters-2011 circular-01-2024",
        "2025-07-01, law-06-2022 decree-152 clusters-2011 circular-01-2024",
        "2025-08-04, law-06-2022 decree-152 clusters-2011 circular-15-2025",
        "2026-10-01, law-06-2022 decree-152 clusters-2011 circular-15-2025"
    })
    void theAwardRulesOfEachDayAreThose(LocalDate day, String packs) {
        assertThat(BOOK.inForce(day, List.of()).packs().stream()
                        .filter(pack -> pack.family() == RulePack.Family.AWARD)
                        .map(RulePack::code))
                .containsExactly(packs.split(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "RATING, 2017-09-14, rating-56",
        "RATING, 2017-09-15, rating-88",
        "RATING, 2020-08-19, rating-88",
        "RATING, 2020-08-20, rating-90",
        "RATING, 2025-12-31, rating-90",
        "RATING, 2026-01-01, rating-335",
        "STREAMLINING, 2018-10-14, streamlining-108",
        "STREAMLINING, 2018-10-15, streamlining-113",
        "STREAMLINING, 2023-07-20, streamlining-29",
        "STREAMLINING, 2025-06-16, streamlining-154",
        "APPOINTMENT, 2020-11-30, appointment-27",
        "APPOINTMENT, 2020-12-01, appointment-138",
        "APPOINTMENT, 2025-07-01, appointment-170"
    })
    void oneDecreeOfEachOtherFamilyIsInForce(RulePack.Family family, LocalDate day, String code) {
        assertThat(BOOK.inForce(day, List.of()).packs().stream()
                        .filter(pack -> pack.family() == family && pack.layer() == RulePack.Layer.DECREE)
                        .map(RulePack::code))
                .containsExactly(code);
    }

    @Test
    void whatIsKnownByNameOnlyIsListedAndNeverApplied() {
        RulePack pack = BOOK.pack("law-06-2026").orElseThrow();

        assertThat(pack.isKnownByNameOnly()).isTrue();
        assertThat(pack.forms()).isEmpty();
        assertThat(pack.entries()).isEmpty();
        assertThat(pack.source().isVerified()).isFalse();
        assertThat(BOOK.isInForce(pack, LocalDate.of(2026, 12, 1))).isFalse();
    }

    @Test
    void everyClauseNamesItsArticleAndSaysHowSureWeAre() {
        Set<Confidence> found = BOOK.packs().stream()
                .flatMap(pack -> pack.forms().stream())
                .map(FormRules::rule)
                .flatMap(Rule::clauses)
                .peek(clause -> assertThat(clause.citation()).as(clause.id()).isNotBlank())
                .map(Clause::confidence)
                .collect(Collectors.toSet());

        assertThat(found).containsExactlyInAnyOrder(Confidence.values());
    }

    @Test
    void aLowerLayerAddsClausesAndTakesThePlaceOfThoseWithItsId() {
        FormRules today = BOOK.inForce(LocalDate.of(2025, 9, 1), List.of())
                .form("advanced-worker")
                .orElseThrow();

        assertThat(today.rule().clauses().map(Clause::id))
                .containsExactly(
                        "given-to",
                        "rated-good",
                        "self-reliance",
                        "nothing-looked-into",
                        "discipline-over",
                        "recruited-months");
        assertThat(today.sources())
                .containsEntry("rated-good", "law-06-2022")
                .containsEntry("nothing-looked-into", "decree-152")
                .containsEntry("recruited-months", "circular-15-2025");

        FormRules local = BOOK.inForce(LocalDate.of(2013, 5, 1), List.of("ninh-thuan-2011"))
                .form("base-emulation-fighter")
                .orElseThrow();
        assertThat(local.sources()).containsEntry("initiative-of-the-year", "ninh-thuan-2011");
    }

    @Test
    void aLowerLayerTakesThePlaceOfAClauseWhereverThatStands() {
        FormRules before = form("prime-minister-commendation", LocalDate.of(2025, 6, 30));
        FormRules after = form("prime-minister-commendation", LocalDate.of(2025, 7, 1));

        assertThat(before.rule().clauses().map(Clause::id).filter("years-since"::equals))
                .hasSize(1);
        assertThat(after.rule().clauses().map(Clause::id).filter("years-since"::equals))
                .hasSize(1);
        assertThat(before.sources()).containsEntry("years-since", "law-06-2022");
        assertThat(after.sources()).containsEntry("years-since", "decree-152");
    }

    @Test
    void noFormOfAnyDayHoldsForEverybody() {
        BOOK.packs().stream()
                .flatMap(pack -> Stream.of(pack.validFrom(), pack.validFrom().minusDays(1)))
                .distinct()
                .forEach(day -> Stream.of(RulePack.Family.values())
                        .flatMap(family -> BOOK.inForce(day, List.of()).forms(family).stream())
                        .forEach(form -> assertThat(form.rule().clauses().map(Clause::requirement))
                                .as("%s on %s asks for something", form.code(), day)
                                .anyMatch(asked -> !(asked instanceof Requirement.GivenTo))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2018-07-31, streamlining-108, 0, before any day that may be the first of Decree 113/2018",
        "2018-09-15, streamlining-108, 1, Decree 113/2018 may already be in force",
        "2018-11-15, streamlining-113, 1, Decree 108/2014 may still hold",
        "2019-01-15, streamlining-113, 0, by then Decree 113/2018 is in force for certain",
        "2010-07-01, appointment-27, 1, the first day of Decree 24/2010 was not looked up",
        "2017-10-12, appointment-27, 0, long in force",
        "2026-09-30, law-06-2026, 0, before the first day that is reported",
        "2026-10-01, law-06-2026, 1, known by name only",
        "2012-05-01, decree-42, 1, known by name only",
        "2017-10-12, decree-91, 0, its days were read"
    })
    void saysWhichDaysAreNotSure(LocalDate day, String code, int doubts, String why) {
        assertThat(BOOK.doubts(day, List.of(), (RulePack pack) -> pack.code().equals(code)))
                .as(why)
                .hasSize(doubts);
    }

    private static FormRules form(String code, LocalDate day) {
        return BOOK.inForce(day, List.of()).form(code).orElseThrow();
    }

    @Test
    void aPackThatReplacesOthersEndsThemTheDayBefore() {
        String later = minimal("later", "validFrom: 2030-01-01\nreplaces: [decree-152]\n");
        RuleBook book = read(later);
        RulePack replaced = book.pack("decree-152").orElseThrow();

        assertThat(book.lastDay(replaced)).contains(LocalDate.of(2029, 12, 31));
        assertThat(book.isInForce(replaced, LocalDate.of(2029, 12, 31))).isTrue();
        assertThat(book.isInForce(replaced, LocalDate.of(2030, 1, 1))).isFalse();
    }

    @Test
    void namesEveryDefectOfShapeAtItsLine() {
        assertThat(defects("""
                        code: Bad Code
                        name: {vi: "Tên"}
                        family: award
                        layer: decree
                        validFrom: 2030-13-01
                        citation: "NĐ"
                        confidence: sure
                        colour: red
                        """))
                .containsExactlyInAnyOrder(
                        "1 malformed",
                        "2 key-missing",
                        "5 malformed",
                        "6 out-of-range",
                        "7 choice-unknown",
                        "8 key-unknown");
    }

    @Test
    void namesEveryDefectOfSenseAtItsLine() {
        assertThat(defects(minimal("sense", """
                        validFrom: 2030-01-01
                        validTo: 2029-01-01
                        knownByNameOnly: true
                        ratings: [low, high]
                        forms:
                          - code: title
                            name: {vi: "Danh hiệu", en: "Title"}
                            kind: title
                            conditions:
                              - {id: one, text: {vi: "A", en: "A"}, citation: "Điều 1", confidence: seen, rule: {ratings: {atLeast: middle}}}
                              - {id: one, text: {vi: "B", en: "B"}, citation: "Điều 1", confidence: seen, rule: {ratingPattern: {years: [-1, -2], patterns: [[low, odd]]}}}
                          - code: title
                            name: {vi: "Danh hiệu", en: "Title"}
                            kind: title
                            conditions: []
                        deadlines:
                          - {id: same, text: {vi: "A", en: "A"}, workingDays: 3, citation: "Điều 2", confidence: seen}
                          - {id: same, text: {vi: "A", en: "A"}, workingDays: 3, citation: "Điều 2", confidence: seen}
                        """)))
                .containsExactlyInAnyOrder(
                        "8 end-before-beginning",
                        "9 content-of-unknown",
                        "16 rating-unknown",
                        "17 clause-twice",
                        "17 years-reversed",
                        "17 pattern-length",
                        "17 rating-unknown",
                        "18 form-twice",
                        "24 entry-twice");
    }

    @Test
    void refusesWhatIsNoYamlAKeyThatComesTwiceAndAClauseWithTwoShapes() {
        assertThat(defects("code: [1")).containsExactly("1 not-readable");
        assertThat(defects(minimal("twice", "validFrom: 2030-01-01\nvalidFrom: 2031-01-01\n")))
                .containsExactly("8 not-readable");
        assertThat(defects(minimal("shapes", """
                        validFrom: 2030-01-01
                        forms:
                          - code: title
                            name: {vi: "Danh hiệu", en: "Title"}
                            kind: title
                            conditions:
                              - {id: one, text: {vi: "A", en: "A"}, citation: "Điều 1", confidence: seen, rule: {judged: {}, stated: {topic: a, is: [b]}}}
                        """))).containsExactly("13 out-of-range");
    }

    @Test
    void readsTheSetThatAQuotaIsOfAndRefusesOneThatIsTwoOrOfRatingsThatThereAreNot() {
        Entry.Share share = BOOK.pack("decree-91")
                .orElseThrow()
                .entries(Entry.Share.class)
                .findFirst()
                .orElseThrow();
        String quotas = """
                validFrom: 2030-01-01
                ratings: [good, excellent]
                quotas:
                  - {id: one, form: excellent, citation: "Điều 1", confidence: seen, granted: %s}
                """;

        assertThat(share.base().orElseThrow().codes()).containsExactlyInAnyOrder("advanced-worker", "advanced-soldier");
        assertThat(share.base().orElseThrow().isOfPeople()).isTrue();
        assertThat(share.granted().orElseThrow().codes()).containsExactly("base-emulation-fighter");
        assertThat(share.inEachGroup()).isFalse();
        assertThat(defects(minimal("sets", quotas.formatted("{ratings: [excellent]}"))))
                .isEmpty();
        assertThat(defects(minimal("sets", quotas.formatted("{ratings: [best]}"))))
                .containsExactly("10 rating-unknown");
        assertThat(defects(minimal("sets", quotas.formatted("{ratings: [good], awards: [x]}"))))
                .containsExactly("10 out-of-range");
        assertThat(defects(minimal("sets", quotas.formatted("{awards: []}")))).containsExactly("10 out-of-range");
    }

    @Test
    void refusesAPackThatIsThereAlreadyOrReplacesNothing() {
        assertThat(defects(minimal("decree-91", "validFrom: 2030-01-01\n"))).containsExactly("1 pack-twice");
        assertThat(defects(minimal("other", "validFrom: 2030-01-01\nreplaces: [no-such]\n")))
                .containsExactly("0 replaced-unknown");
    }

    private static String minimal(String code, String more) {
        return """
                code: %s
                name: {vi: "Tên", en: "Name"}
                family: award
                layer: decree
                citation: "Điều 1"
                confidence: seen
                """.formatted(code) + more;
    }

    private static RuleBook read(String yaml) {
        return switch (BOOK.with(List.of(new RuleBook.PackText("pack.yaml", yaml)))) {
            case RuleBook.Outcome.Read(RuleBook book) -> book;
            case RuleBook.Outcome.Refused(List<LineDefect> defects) -> throw new AssertionError(defects);
        };
    }

    private static Stream<String> defects(String yaml) {
        return switch (BOOK.with(List.of(new RuleBook.PackText("pack.yaml", yaml)))) {
            case RuleBook.Outcome.Read _ -> Stream.of();
            case RuleBook.Outcome.Refused(List<LineDefect> defects) ->
                defects.stream()
                        .map(defect ->
                                defect.line() + " " + defect.what().code().key().replace("recognition.rules.", ""));
        };
    }
}
