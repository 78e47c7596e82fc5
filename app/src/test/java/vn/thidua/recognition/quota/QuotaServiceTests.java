package vn.thidua.recognition.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.recognition.quota.QuotaQueries.Holder;
import vn.thidua.recognition.quota.QuotaQueries.Shown;
import vn.thidua.recognition.quota.QuotaService.Desk;
import vn.thidua.recognition.register.Fact;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.FactRegister;
import vn.thidua.recognition.register.FactSource;
import vn.thidua.recognition.register.FactSubject;
import vn.thidua.recognition.register.NewFact;
import vn.thidua.recognition.register.RegisterExamples;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Progress;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, RegisterExamples.class})
@RecordApplicationEvents
@Transactional
class QuotaServiceTests {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 12);
    private static final String FIGHTERS = "decree-91:base-emulation-fighter";

    @Autowired
    private QuotaService service;

    @Autowired
    private FactRegister register;

    @Autowired
    private RegisterExamples examples;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents published;

    /** Unit {@code binh} stands under {@code an}; seven people are in it and three in {@code an} itself. */
    @BeforeEach
    void open() {
        examples.open();
        jdbc.sql("update organization.unit_state set parent_id = :an where unit_id = :binh")
                .param("an", examples.unit("an"))
                .param("binh", examples.unit("binh"))
                .update();
        for (int i = 1; i <= 10; i++) {
            String code = "P-" + i;
            UUID person = examples.person(code, "Mẫu " + i, i <= 7 ? "binh" : "an");
            enter(person, award("advanced-worker"));
        }
        published.clear();
    }

    @Test
    void countsTheUnitAloneEachUnitBelowAndTheWholeOnce() {
        enter(person("P-1"), award("base-emulation-fighter"));
        examples.time("P-1", "an", RegisterExamples.FIRST, Optional.empty());

        Desk desk = service.desk(officer(), asked("an"));

        assertThat(desk.lines())
                .extracting(line -> line.unit().code() + (line.alone() ? " alone " : " ")
                        + line.counted().base() + "/" + line.counted().granted())
                .containsExactly("binh 7/1", "an alone 4/1");
        assertThat(desk.whole()).as("who is in both counts once").isEqualTo(new Headcount(10, 1, 1, 0));
        assertThat(desk.table().twice()).isEqualTo(1);
        assertThat(desk.table().whole().seats()).as("15 % of 10 is 1.5").contains(1);
        assertThat(desk.table().isKept()).isTrue();
    }

    @Test
    void opensTheOnlyTopmostUnitAndTheUnitBelowItWithTheWayBack() {
        Desk top = service.desk(officer(), asked(""));
        Desk below = service.desk(officer(), asked("binh"));

        assertThat(top.unit().map(QuotaQueries.Place::code)).contains("an");
        assertThat(below.above()).extracting(QuotaQueries.Place::code).containsExactly("an");
        assertThat(below.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.alone()).isTrue());
        assertThat(below.whole().base()).isEqualTo(7);
    }

    @Test
    void letsNoUnitHideInTheSumOfThoseThatDecideByThemselves() {
        jdbc.sql("update organization.unit_state set parent_id = null").update();
        enter(person("P-8"), award("base-emulation-fighter"));
        Desk desk = service.desk(officer(), asked(""));
        Desk flags = service.desk(officer(), asked("", "decree-91:government-flag", 2016));

        assertThat(desk.unit()).isEmpty();
        assertThat(desk.lines()).extracting(line -> line.unit().code()).containsExactly("an", "binh");
        assertThat(desk.table().whole().seats())
                .as("what each decides has no common limit")
                .isEmpty();
        assertThat(desk.table().isKept()).as("1 of 3 at 15 %").isFalse();
        assertThat(desk.isOneBody()).isFalse();
        assertThat(flags.isOneBody())
                .as("the Government decides on its flag for all")
                .isTrue();
    }

    @Test
    void countsOnlyWhatWasKnownAndCountsOnTheDay() {
        enter(person("P-1"), award("base-emulation-fighter").decided("base", "", "1/QĐ", Optional.of(DAY)));
        enter(person("P-2"), award("base-emulation-fighter").decided("base", "", "", Optional.of(DAY.plusDays(1))));
        enter(person("P-3"), revoked(DAY));
        enter(person("P-4"), revoked(DAY.plusDays(1)));
        enter(person("P-5"), award("base-emulation-fighter").inYear(2015));

        Headcount whole = service.desk(officer(), asked("an")).whole();

        assertThat(whole.granted())
                .as("decided on the day, and not yet taken back")
                .isEqualTo(2);
        assertThat(whole.undecided())
                .as("the one that was taken back has no decision entered")
                .isEqualTo(1);
    }

    @Test
    void leavesPeopleWhereTheyWereAtTheEndOfTheYear() {
        examples.leave("P-1", "binh", LocalDate.of(2017, 3, 1));
        examples.time("P-1", "an", LocalDate.of(2017, 3, 1), Optional.empty());

        assertThat(service.desk(officer(), asked("binh")).whole().base())
                .as("2016")
                .isEqualTo(7);
        enter(person("P-1"), award("advanced-worker").inYear(2017));
        assertThat(service.desk(officer(), asked("binh", FIGHTERS, 2017))
                        .whole()
                        .base())
                .as("2017")
                .isZero();
        assertThat(service.desk(officer(), asked("an", FIGHTERS, 2017)).whole().base())
                .isEqualTo(1);
    }

    @Test
    void namesWhoHoldsTheTitleWithoutTheOneBelow() {
        UUID person = examples.person("P-11", "Mẫu Ân", "an");
        enter(person, award("base-emulation-fighter"));

        assertThat(service.desk(officer(), asked("an")).whole().outsideBase()).isEqualTo(1);
        assertThat(holders("an", Shown.OUTSIDE, false)).extracting(Holder::code).containsExactly("P-11");
        assertThat(holders("an", Shown.BASE, true)).extracting(Holder::code).containsExactly("P-10", "P-8", "P-9");
        assertThat(service.holders(officer(), asked("an"), Shown.BASE, false, "P-2", 3)
                        .holders())
                .extracting(Holder::name)
                .as("the list goes on after somebody, by given name")
                .containsExactly("Mẫu 3", "Mẫu 4", "Mẫu 5");
    }

    @Test
    void countsRatingsByTheRulesOfTheirDay() {
        Fact good = Fact.of(FactKind.RATING, "good").inYear(2021);
        Fact excellent = Fact.of(FactKind.RATING, "excellent").inYear(2021);
        for (int i = 1; i <= 6; i++) {
            enter(person("P-" + i), good);
        }
        enter(person("P-8"), excellent);
        Desk desk = service.desk(
                officer(),
                new QuotaAsked(
                        "an",
                        "rating-90:excellent",
                        LocalDate.of(2022, 1, 31),
                        2021,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));

        assertThat(desk.table().whole().seats()).as("20 % of 6").contains(1);
        assertThat(desk.table().whole().isKept()).isTrue();
        assertThat(desk.table().isKept())
                .as("the unit itself has nobody rated good, so nobody there may be excellent")
                .isFalse();
    }

    @Test
    void countsUnitsWhereTheFormIsForUnitsAndKnowsNoBase() {
        register.enter(
                officer(),
                List.of(new NewFact(
                        new FactSubject(false, examples.unit("binh")), award("government-flag"), FactSource.TYPED)),
                Progress.SILENT);
        Desk desk = service.desk(officer(), asked("an", "decree-91:government-flag", 2016));

        assertThat(desk.table().whole().granted()).contains(1);
        assertThat(desk.table().whole().base()).isEmpty();
        assertThat(holdersOf("decree-91:government-flag", Shown.GRANTED))
                .singleElement()
                .satisfies(holder -> assertThat(holder.person()).isFalse());
    }

    @Test
    void saysWhatTheDayHasAndWhatDoesNotFit() {
        QuotaAsked elsewhere = new QuotaAsked(
                "an",
                FIGHTERS,
                LocalDate.of(2024, 5, 1),
                2023,
                Optional.empty(),
                Optional.empty(),
                Map.of("nowhere", 3));
        Desk desk = service.desk(officer(), elsewhere);

        assertThat(desk.chosen()).isEmpty();
        assertThat(desk.offered()).extracting(LimitedForm::key).contains("law-06-2022:advanced-worker");
        assertThat(desk.reasons())
                .extracting(reason -> reason.code())
                .containsExactly(QuotaViolation.QUOTA_UNKNOWN, QuotaViolation.LINE_UNKNOWN);
        assertThat(service.desk(officer(), asked("an", "", 2016)).chosen().map(LimitedForm::key))
                .contains(FIGHTERS);
    }

    @Test
    void isNotThereForThoseOutsideAndRefusedToOtherRoles() {
        Actor below = examples.of("binh", "unit-officer");
        assertThatThrownBy(() -> service.desk(below, asked("an"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.holders(below, asked("an"), Shown.BASE, false, "", 5))
                .isInstanceOf(NotFound.class);
        assertThat(service.desk(below, asked("binh")).above())
                .as("what is above is not theirs")
                .isEmpty();
        assertThat(service.desk(examples.of("an", "unit-officer"), asked("an")))
                .as("what is below and not theirs is not counted, and that is said")
                .satisfies(desk -> assertThat(desk.whole().base()).isEqualTo(3));
        for (String role : List.of("administrator", "checker", "head-officer")) {
            assertThatThrownBy(() -> service.desk(examples.of("an", role), asked("an")))
                    .as(role)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.taken(examples.of("an", role), asked("an")))
                    .as(role)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.holders(examples.of("an", role), asked("an"), Shown.BASE, false, "", 5))
                    .as(role)
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (String role : List.of("standing-officer", "unit-officer", "leader", "standing-body")) {
            assertThat(service.desk(examples.of("an", role), asked("an")).unit())
                    .as(role)
                    .isPresent();
        }
    }

    @Test
    void tellsTheLogOfEveryLook() {
        service.desk(officer(), asked("an"));
        service.taken(officer(), asked("an"));
        service.holders(officer(), asked("an"), Shown.BASE, false, "", 5);

        assertThat(published.stream(AuditableEvent.class))
                .extracting(AuditableEvent::action)
                .containsExactly("recognition.quota.read", "recognition.quota.download", "recognition.quota.search");
        assertThat(published.stream(AuditableEvent.class))
                .allSatisfy(event -> assertThat(event.after()).containsEntry("year", "2016"));
    }

    private List<Holder> holders(String unit, Shown shown, boolean alone) {
        return service.holders(officer(), asked(unit), shown, alone, "", 20).holders();
    }

    private List<Holder> holdersOf(String quota, Shown shown) {
        return service.holders(officer(), asked("an", quota, 2016), shown, false, "", 20)
                .holders();
    }

    private Actor officer() {
        return examples.officer();
    }

    private static QuotaAsked asked(String unit) {
        return asked(unit, FIGHTERS, 2016);
    }

    private static QuotaAsked asked(String unit, String quota, int year) {
        return new QuotaAsked(unit, quota, DAY, year, Optional.empty(), Optional.empty(), Map.of());
    }

    private static Fact award(String code) {
        return Fact.of(FactKind.AWARD, code).inYear(2016);
    }

    private static Fact revoked(LocalDate day) {
        return award("base-emulation-fighter")
                .decided("base", "", "", Optional.empty())
                .takenBack(Optional.of(day));
    }

    private UUID person(String code) {
        return jdbc.sql("select id from organization.person where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    private void enter(UUID person, Fact... facts) {
        register.enter(
                officer(),
                Stream.of(facts)
                        .map(fact -> new NewFact(new FactSubject(true, person), fact, FactSource.TYPED))
                        .toList(),
                Progress.SILENT);
    }
}
