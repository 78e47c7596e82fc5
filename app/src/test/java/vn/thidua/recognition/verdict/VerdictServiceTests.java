package vn.thidua.recognition.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.recognition.register.Fact;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.FactRegister;
import vn.thidua.recognition.register.FactSource;
import vn.thidua.recognition.register.FactSubject;
import vn.thidua.recognition.register.NewFact;
import vn.thidua.recognition.register.RegisterExamples;
import vn.thidua.recognition.verdict.VerdictService.Judged;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Progress;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, RegisterExamples.class})
@RecordApplicationEvents
@Transactional
class VerdictServiceTests {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 12);
    private static final String FIGHTER = "base-emulation-fighter";
    private static final Fact GOOD = Fact.of(FactKind.RATING, "good").inYear(2016);
    private static final Fact WORKER =
            Fact.of(FactKind.AWARD, "advanced-worker").inYear(2016);
    private static final Fact INITIATIVE =
            Fact.of(FactKind.INITIATIVE, "initiative").inYear(2016).decided("base", "", "", Optional.empty());

    @Autowired
    private VerdictService service;

    @Autowired
    private VerdictScreens screens;

    @Autowired
    private FactRegister register;

    @Autowired
    private RegisterExamples examples;

    @Autowired
    private ApplicationEvents published;

    private UUID person = new UUID(0, 0);

    @BeforeEach
    void open() {
        examples.open();
        person = examples.person("P-1", "Mẫu An", "an");
        published.clear();
    }

    @Test
    void isMetByWhatTheRegisterHasAndNamesItsEntry() {
        enter(GOOD, WORKER, INITIATIVE);

        VerdictPage page = page(asked("P-1", FIGHTER, DAY));

        assertThat(page.state().words()).isEqualTo("Đủ điều kiện");
        assertThat(page.ways()).isEmpty();
        assertThat(page.clauses())
                .filteredOn(clause ->
                        clause.citation().contains("Đ9 k3") && !clause.used().isEmpty())
                .flatExtracting(VerdictPage.ClauseLine::used)
                .allSatisfy(used -> assertThat(used.href().orElse("")).startsWith("/recognition/register/facts/"));
    }

    @Test
    void callsNothingNotMetThatTheRegisterDoesNotHold() {
        List<JudgedForm> forms =
                service.all(examples.officer(), asked("P-1", "", DAY)).forms();

        assertThat(forms).isNotEmpty();
        assertThat(forms.stream().flatMap(JudgedForm::findings))
                .allSatisfy(finding -> assertThat(finding.verdict())
                        .as("nothing is known: %s", finding.clause().id())
                        .isNotEqualTo(Verdict.NOT_MET));
    }

    @Test
    void putsWhatIsMetFirstAndThenWhatMissesLeast() {
        enter(GOOD, WORKER, INITIATIVE);
        VerdictListPage page = screens.list(service.all(examples.officer(), asked("P-1", "", DAY)));

        assertThat(page.lines().getFirst().state().words()).isEqualTo("Đủ điều kiện");
        assertThat(page.lines().stream().map(line -> Integer.valueOf(line.left())))
                .isSorted();
        assertThat(page.lines())
                .extracting(VerdictListPage.Line::name)
                .as("a person is given no flag")
                .noneMatch(name -> name.startsWith("Cờ"));
    }

    @Test
    void supposesWithoutKeepingIt() {
        enter(GOOD, WORKER);
        VerdictAsked asked = asked("P-1", FIGHTER, DAY);
        VerdictAsked supposing = asked("P-1", FIGHTER, DAY, Supposition.of("initiative.base.2016"));

        VerdictPage page = page(supposing);

        assertThat(page.state().words()).isEqualTo("Đủ điều kiện");
        assertThat(page.before()).isEqualTo("Thiếu dữ kiện");
        assertThat(page.whatIf().supposed())
                .singleElement()
                .satisfies(supposed -> assertThat(supposed.without()).doesNotContain("suppose"));
        assertThat(page(asked).state().words()).isEqualTo("Thiếu dữ kiện");
    }

    @Test
    void countsARatingFromTheDayOfItsDecision() {
        LocalDate decided = LocalDate.of(2017, 1, 5);
        enter(GOOD.decided("", "", "", Optional.of(decided)));

        assertThat(origins(decided.minusDays(1))).isEmpty();
        assertThat(origins(decided)).singleElement().asString().contains("05/01/2017");
        assertThat(service.all(examples.officer(), asked("P-1", "", decided))
                        .evidence()
                        .facts()
                        .all())
                .containsExactly(new vn.thidua.core.eligibility.Fact.Rating(2016, GOOD.code(), Optional.of(decided)));
    }

    @Test
    void letsASupposedRatingTakeThePlaceOfTheOneOfItsYear() {
        enter(GOOD);
        Judged judged = service.all(examples.officer(), asked("P-1", "", DAY, Supposition.of("rating.excellent.2016")));

        assertThat(judged.evidence().origins().values())
                .extracting(Evidence.Origin::href)
                .containsExactly(Optional.empty());
    }

    @Test
    void countsAnAwardUntilItIsTakenBackAndTwoInitiativesOfAYearTwice() {
        Fact revoked = new Fact(
                FactKind.AWARD,
                FIGHTER,
                Optional.of(2015),
                "base",
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of(LocalDate.of(2017, 5, 1)));
        enter(revoked, INITIATIVE, INITIATIVE.called("Cách làm khác", ""));

        assertThat(origins(LocalDate.of(2017, 4, 30))).hasSize(3);
        assertThat(origins(LocalDate.of(2017, 5, 1))).hasSize(2);
    }

    @Test
    void setsTwoDaysBesideEachOther() {
        enter(GOOD, WORKER, INITIATIVE);
        VerdictAsked asked =
                new VerdictAsked(true, "P-1", FIGHTER, DAY, 2016, List.of(), Optional.of(LocalDate.of(2017, 9, 30)));

        VerdictPage.Versus versus = page(asked).versus().orElseThrow();

        assertThat(versus.before().day()).as("the earlier day first").isEqualTo("30/09/2017");
        assertThat(versus.before().packs()).isNotEqualTo(versus.after().packs());
        assertThat(versus.rows())
                .extracting(VerdictPage.Row::change)
                .as("Decree 91 took the place of Decree 65 the day after")
                .anyMatch(change -> !change.equals("Như nhau"));
    }

    @Test
    void saysThatNoRuleOfTheDayNamesTheForm() {
        VerdictPage page = page(asked("P-1", FIGHTER, LocalDate.of(1990, 1, 1)));

        assertThat(page.clauses()).isEmpty();
        assertThat(page.title()).isNotEqualTo(FIGHTER);
    }

    @Test
    void isNotThereForThoseOutsideAndRefusedToOtherRoles() {
        VerdictAsked asked = asked("P-1", "", DAY);
        assertThatThrownBy(() -> service.all(examples.of("binh", "unit-officer"), asked))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.one(examples.of("binh", "unit-officer"), asked("P-1", FIGHTER, DAY)))
                .isInstanceOf(NotFound.class);
        for (String role : List.of("administrator", "checker", "head-officer")) {
            assertThatThrownBy(() -> service.all(examples.of("an", role), asked))
                    .as(role)
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (String role : List.of("standing-officer", "unit-officer", "leader")) {
            assertThat(service.all(examples.of("an", role), asked).known().name())
                    .as(role)
                    .isEqualTo("Mẫu An");
        }
    }

    @Test
    void tellsTheLogWhoLookedAtWhom() {
        service.one(examples.officer(), asked("P-1", FIGHTER, DAY));

        assertThat(published.stream(AuditableEvent.class))
                .singleElement()
                .satisfies(event -> assertThat(event.toString())
                        .contains("recognition.verdict.read", "P-1", FIGHTER, "2017-10-12"));
    }

    @Test
    void refusesWhatCannotBeSupposedAndFormsThatThereAreNot() {
        for (String written : List.of("", "rating", "rating.good", "rating.good.16", "rating.best.2016", "x.y.2016")) {
            assertThatThrownBy(() -> Supposition.of(written)).as(written).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> service.one(examples.officer(), asked("P-1", "no-such-form", DAY)))
                .isInstanceOf(NotFound.class);
    }

    private List<String> origins(LocalDate day) {
        return service.all(examples.officer(), asked("P-1", "", day)).evidence().origins().values().stream()
                .map(Evidence.Origin::words)
                .toList();
    }

    private VerdictPage page(VerdictAsked asked) {
        return screens.one(asked, service.one(examples.officer(), asked), service.nameOf(asked.form()));
    }

    private static VerdictAsked asked(String code, String form, LocalDate day, Supposition... supposed) {
        return new VerdictAsked(
                true, code, form, day, Math.min(day.getYear(), 2016), List.of(supposed), Optional.empty());
    }

    private void enter(Fact... facts) {
        register.enter(
                examples.officer(),
                Stream.of(facts)
                        .map(fact -> new NewFact(new FactSubject(true, person), fact, FactSource.TYPED))
                        .toList(),
                Progress.SILENT);
    }
}
