package vn.thidua.recognition.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.core.eligibility.Level;
import vn.thidua.core.eligibility.Step;
import vn.thidua.core.eligibility.Way;
import vn.thidua.recognition.rules.RuleBook;

class ProspectsTests {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 12);
    private static final RuleBook BOOK = RuleBook.ofProduct();
    private static final Fact EVERYTHING_KNOWN = new Fact.Complete(Fact.Kind.AWARD, 1948, 2017);
    private static final Fact RATINGS_KNOWN = new Fact.Complete(Fact.Kind.RATING, 1948, 2017);
    private static final Fact INITIATIVES_KNOWN = new Fact.Complete(Fact.Kind.INITIATIVE, 1948, 2017);
    private static final Fact SERVICE = new Fact.Service("staff", LocalDate.of(2010, 1, 1), Optional.empty());
    private static final Fact SERVICE_KNOWN = new Fact.Complete(Fact.Kind.SERVICE, 1948, 2017);

    /** What is looked for, by year, without what only has to be kept or decided. */
    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        "two of the three titles are there: the third of this year is enough, with an initiative",
                        "ministry-emulation-fighter",
                        facts(fighter(2015), fighter(2016)),
                        "2017: base-emulation-fighter 2017, ministry initiative 2017"),
                Arguments.of(
                        "one title: two more years",
                        "ministry-emulation-fighter",
                        facts(fighter(2016)),
                        "2018: base-emulation-fighter 2017, base-emulation-fighter 2018, ministry initiative 2018"),
                Arguments.of(
                        "no title of last year: three more years",
                        "ministry-emulation-fighter",
                        facts(fighter(2014), fighter(2015)),
                        "2019: base-emulation-fighter 2017, base-emulation-fighter 2018, base-emulation-fighter 2019,"
                                + " ministry initiative 2019"),
                Arguments.of(
                        "files for the work of 2016 come in until 31 October 2017",
                        "national-emulation-fighter",
                        facts(ministryFighter(2013), ministryFighter(2016), initiative(2015, Level.NATION)),
                        "2016:"),
                Arguments.of(
                        "the commendation has another way beside five excellent years: to stand out in a movement",
                        "prime-minister-commendation",
                        facts(commendation(2016)),
                        "2017: outstanding-in-movements"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void looksAheadByTheRulesOfEachYear(String why, String form, List<Fact> facts, String expected) {
        assertThat(said(prospect(form, facts).outlook().sure())).as(why).isEqualTo(expected);
    }

    @Test
    void anAwardDoesNotComeBeforeItCanBeReachedItself() {
        Prospect order = prospect("labour-order-third", facts());
        int commendation = prospect("prime-minister-commendation", facts()).outlook().sure().stream()
                .findFirst()
                .map(Way::year)
                .orElseThrow();

        assertThat(order.outlook().sure())
                .allSatisfy(way -> assertThat(way.steps(Step.Kind.EARN))
                        .filteredOn(step -> step.fact() instanceof Fact.Award award
                                && award.code().equals("prime-minister-commendation"))
                        .allSatisfy(step ->
                                assertThat(((Fact.Award) step.fact()).year()).isGreaterThanOrEqualTo(commendation)));
    }

    @Test
    void whatIsHeldForTheYearIsNotStrivenForAgain() {
        Prospect fighter = prospect("base-emulation-fighter", facts(fighter(2017)));

        assertThat(fighter.way().orElseThrow().year()).isEqualTo(2018);
    }

    @Test
    void givesPeopleNoFlagsAndUnitsNoOrdersForPeople() {
        Prospects prospects = new Prospects(BOOK, DAY);

        assertThat(prospects.choices(true))
                .extracting("value")
                .contains("advanced-worker")
                .doesNotContain("government-flag");
        assertThat(prospects.choices(false))
                .extracting("value")
                .contains("excellent-collective")
                .doesNotContain("labour-order-third", "advanced-worker");
    }

    @Test
    void isEmptyOnADayBeforeAllRules() {
        assertThat(new Prospects(BOOK, LocalDate.of(1990, 1, 1)).of(true, Facts.of(List.of())))
                .isEmpty();
    }

    private static Prospect prospect(String form, List<Fact> facts) {
        return new Prospects(BOOK, DAY)
                .of(true, Facts.of(facts)).stream()
                        .filter(prospect -> prospect.code().equals(form))
                        .findFirst()
                        .orElseThrow();
    }

    private static String said(List<Way> ways) {
        return ways.stream()
                .findFirst()
                .map(way -> way.year() + ":"
                        + way.steps(Step.Kind.EARN)
                                .map(step -> " " + said(step.fact()))
                                .collect(Collectors.joining(",")))
                .orElse("never");
    }

    private static String said(Fact fact) {
        return switch (fact) {
            case Fact.Rating(int year, String level) -> level + " " + year;
            case Fact.Award award -> award.code() + " " + award.year();
            case Fact.Initiative(int year, Level level, Fact.Work _, Optional<String> _) ->
                level.name().toLowerCase(Locale.ROOT) + " initiative " + year;
            case Fact.Statement statement -> statement.topic();
            default -> fact.toString();
        };
    }

    private static List<Fact> facts(Fact... more) {
        return Stream.concat(
                        Stream.of(EVERYTHING_KNOWN, RATINGS_KNOWN, INITIATIVES_KNOWN, SERVICE, SERVICE_KNOWN),
                        Arrays.stream(more))
                .toList();
    }

    private static Fact fighter(int year) {
        return award("base-emulation-fighter", year, Level.BASE);
    }

    private static Fact ministryFighter(int year) {
        return award("ministry-emulation-fighter", year, Level.MINISTRY);
    }

    private static Fact commendation(int year) {
        return award("ministry-commendation", year, Level.MINISTRY);
    }

    private static Fact initiative(int year, Level level) {
        return new Fact.Initiative(year, level, Fact.Work.INITIATIVE, Optional.empty());
    }

    private static Fact award(String code, int year, Level level) {
        return new Fact.Award(
                code,
                year,
                Optional.of(level),
                Optional.of("ministry"),
                Optional.empty(),
                Optional.empty(),
                Fact.Feat.REGULAR,
                Optional.empty());
    }
}
