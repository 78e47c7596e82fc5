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
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.recognition.verdict.VerdictService.Judged;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Progress;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.Option;

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
    void aLawKnownByNameAloneLeavesNothingUnchecked() {
        VerdictPage page = page(asked("P-1", FIGHTER, LocalDate.of(2026, 11, 1)));

        assertThat(page.state().check()).isTrue();
        assertThat(page.doubts()).anySatisfy(doubt -> assertThat(doubt).contains("06/2026"));
        assertThat(page(asked("P-1", FIGHTER, LocalDate.of(2026, 9, 30))).doubts())
                .as("the day before it may hold")
                .isEmpty();
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
        VerdictListPage page = screens.list(service.all(examples.officer(), asked("P-1", "", DAY)), List.of());

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

        assertThat(judged.evidence().origins().values().stream().flatMap(List::stream))
                .extracting(Evidence.Origin::href)
                .containsExactly(Optional.empty());
    }

    @Test
    void countsAnAwardUntilItIsTakenBackAndTwoInitiativesOfAYearTwice() {
        Fact revoked = Fact.of(FactKind.AWARD, FIGHTER)
                .inYear(2015)
                .decided("base", "", "", Optional.empty())
                .takenBack(Optional.of(LocalDate.of(2017, 5, 1)));
        enter(revoked, INITIATIVE, INITIATIVE.called("Cách làm khác", ""));

        assertThat(origins(LocalDate.of(2017, 4, 30))).hasSize(3);
        assertThat(origins(LocalDate.of(2017, 5, 1))).hasSize(2);
    }

    @Test
    void setsTwoDaysBesideEachOther() {
        enter(GOOD, WORKER, INITIATIVE);
        VerdictAsked asked =
                new VerdictAsked(true, "P-1", FIGHTER, DAY, 2016, List.of(), List.of(LocalDate.of(2017, 9, 30)));

        VerdictPage.Versus versus = page(asked).versus().orElseThrow();

        assertThat(versus.sides())
                .extracting(VerdictPage.Side::day)
                .as("the earlier day first")
                .containsExactly("30/09/2017", "12/10/2017");
        assertThat(versus.sides().getFirst().packs())
                .isNotEqualTo(versus.sides().getLast().packs());
        assertThat(versus.rows().stream().map(row -> row.cells().getLast().change()))
                .as("Decree 91 took the place of Decree 65 in between")
                .anyMatch(change -> !change.isEmpty());
    }

    @Test
    void explainsClauseByClauseWhatEachDayChanged() {
        enter(GOOD, WORKER, INITIATIVE);
        List<LocalDate> days = Stream.of("2017-10-01", "2023-12-31", "2024-01-01", "2025-07-01")
                .map(LocalDate::parse)
                .toList();
        VerdictPage page =
                page(new VerdictAsked(true, "P-1", FIGHTER, LocalDate.of(2017, 9, 30), 2016, List.of(), days));
        VerdictPage.Versus versus = page.versus().orElseThrow();

        assertThat(versus.sides())
                .extracting(VerdictPage.Side::day)
                .containsExactly("30/09/2017", "01/10/2017", "31/12/2023", "01/01/2024", "01/07/2025");
        assertThat(versus.sides().getFirst().changes()).isEmpty();
        assertThat(versus.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(5));
        for (int day = 0; day < 5; day++) {
            int column = day;
            List<VerdictPage.Cell> cells =
                    versus.rows().stream().map(row -> row.cells().get(column)).toList();
            assertThat(cells)
                    .filteredOn(cell -> cell.state().isPresent())
                    .as(
                            "every clause of %s cites its article",
                            versus.sides().get(day).day())
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.citation()).isNotBlank());
            assertThat(cells.stream().anyMatch(cell -> !cell.change().isEmpty()))
                    .as(
                            "the sum of %s agrees with its cells",
                            versus.sides().get(day).day())
                    .isEqualTo(!List.of("", "Như ngày liền trước")
                            .contains(versus.sides().get(day).changes()));
        }
        assertThat(versus.sides().get(2).changes())
                .as("the same rules on 01/10/2017 and 31/12/2023")
                .isEqualTo("Như ngày liền trước");
        assertThat(versus.sides().get(3).changes()).as("a new law").isNotEqualTo("Như ngày liền trước");
    }

    @Test
    void saysOfAClauseThatWentThatItWent() {
        VerdictPage page = page(new VerdictAsked(
                true,
                "P-1",
                "prime-minister-commendation",
                LocalDate.of(2023, 12, 31),
                2016,
                List.of(),
                List.of(LocalDate.of(2024, 1, 1))));

        assertThat(page.versus().orElseThrow().rows())
                .filteredOn(row -> row.cells().getLast().state().isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells().getLast().change()).isEqualTo("Đã bỏ"));
    }

    @Test
    void offersTheDaysOnWhichTheRulesOfTheFormChanged() {
        assertThat(service.turns(FIGHTER))
                .contains(LocalDate.of(2017, 10, 1), LocalDate.of(2024, 1, 1))
                .isSorted()
                .allSatisfy(day -> assertThat(formOn(day)).isNotEqualTo(formOn(day.minusDays(1))));
        assertThat(page(asked("P-1", FIGHTER, DAY)).whatIf().turns())
                .extracting(Option::value)
                .anySatisfy(href -> assertThat(href).contains("versus=2017-09-30", "versus=2017-10-01"));
    }

    private static List<Object> formOn(LocalDate day) {
        return RuleBook.ofProduct().inForce(day, List.of()).form(FIGHTER).stream()
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void countsTheSameThingOnceHoweverOftenItIsEntered() {
        Fact praise = Fact.of(FactKind.AWARD, "ministry-commendation")
                .inYear(2016)
                .decided("ministry", "", "20/QĐ", Optional.empty());
        Fact leave = Fact.of(FactKind.ABSENCE, "illness")
                .inYear(2016)
                .lasting(Optional.of(LocalDate.of(2016, 3, 1)), Optional.empty(), Optional.of(10));
        Fact again = Fact.of(FactKind.ABSENCE, "illness")
                .inYear(2016)
                .lasting(Optional.of(LocalDate.of(2016, 9, 1)), Optional.empty(), Optional.of(10));
        enter(WORKER, WORKER, praise, praise, praise.decided("ministry", "", "21/QĐ", Optional.empty()));
        enter(INITIATIVE, INITIATIVE, leave, leave, again);

        assertThat(evidence().origins().keySet())
                .filteredOn(vn.thidua.core.eligibility.Fact.Award.class::isInstance)
                .as("a title of the year, and two decisions")
                .hasSize(3);
        assertThat(evidence().origins().keySet())
                .filteredOn(vn.thidua.core.eligibility.Fact.Initiative.class::isInstance)
                .hasSize(1);
        assertThat(evidence().origins().keySet())
                .filteredOn(vn.thidua.core.eligibility.Fact.Absence.class::isInstance)
                .as("two absences of ten days are twenty")
                .containsExactly(new vn.thidua.core.eligibility.Fact.Absence(
                        2016, 20, vn.thidua.core.eligibility.Fact.Reason.ILLNESS));
    }

    @Test
    void callsNotMetWhatACompleteRegisterDoesNotHold() {
        Fact until2015 =
                Fact.of(FactKind.COMPLETE, "award").inYear(2010).untilYear(2015).called("Đã đối chiếu hồ sơ", "");
        enter(GOOD, until2015);
        assertThat(titleOfTheYear()).as("nobody said that 2016 is complete").containsOnly("Thiếu dữ kiện");

        enter(until2015.inYear(2016).untilYear(2016));

        assertThat(titleOfTheYear()).containsOnly("Không đạt");
    }

    private List<String> titleOfTheYear() {
        return page(asked("P-1", FIGHTER, DAY)).clauses().stream()
                .filter(clause -> clause.text().contains("Lao động tiên tiến"))
                .map(clause -> clause.state().words())
                .toList();
    }

    @Test
    void saysOfAnAlternativeThatItIsNotRequired() {
        enter(GOOD, WORKER, INITIATIVE);
        VerdictPage page = page(asked("P-1", FIGHTER, DAY));

        assertThat(page.state().words()).isEqualTo("Đủ điều kiện");
        assertThat(page.clauses())
                .filteredOn(clause -> clause.state().words().equals("Không đạt"))
                .as("rated good, excellent is one of two ways")
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(clause.join()).isNotEmpty())
                .allSatisfy(clause -> assertThat(clause.none()).contains("không đáp ứng"));
        assertThat(page.clauses())
                .filteredOn(clause -> clause.text().contains("Lao động tiên tiến"))
                .allSatisfy(clause -> assertThat(clause.join()).isEmpty());
    }

    @Test
    void takesWhatACouncilDecidedForTheYearItDecidedOn() {
        Fact decided = Fact.of(FactKind.JUDGEMENT, "conduct")
                .inYear(2016)
                .decided("", "", "", Optional.of(LocalDate.of(2017, 1, 5)))
                .saying(Optional.empty(), "fails");
        enter(decided);

        assertThat(conduct(2016)).isEqualTo("Không đạt");
        assertThat(conduct(2015)).as("nobody decided on 2015").isEqualTo("Cần xem xét");
    }

    private String conduct(int year) {
        VerdictAsked asked = new VerdictAsked(true, "P-1", "advanced-worker", DAY, year, List.of(), List.of());
        return page(asked).clauses().stream()
                .filter(clause -> clause.text().startsWith("Đạo đức"))
                .map(clause -> clause.state().words())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void doesNotRelyOnACompleteYearInWhichAnAbsenceHasNoLength() {
        Fact open = Fact.of(FactKind.ABSENCE, "illness")
                .inYear(2016)
                .lasting(Optional.of(LocalDate.of(2016, 3, 1)), Optional.empty(), Optional.empty());
        enter(
                open,
                Fact.of(FactKind.COMPLETE, "absence")
                        .inYear(2015)
                        .untilYear(2016)
                        .called("Bảng chấm công", ""));

        assertThat(evidence().origins().keySet())
                .containsExactly(new vn.thidua.core.eligibility.Fact.Complete(
                        vn.thidua.core.eligibility.Fact.Kind.ABSENCE, 2015, 2015));
    }

    @Test
    void leadsWhoMayWriteToTheFormOfWhatIsMissing() {
        assertThat(page(asked("P-1", FIGHTER, DAY)).clauses())
                .filteredOn(clause -> clause.state().words().equals("Thiếu dữ kiện"))
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(clause.adding())
                        .isNotEmpty()
                        .allSatisfy(add -> assertThat(add.value())
                                .startsWith("/recognition/register/new?of=person&code=P-1&kind=")));
        VerdictAsked asked = asked("P-1", FIGHTER, DAY);
        assertThat(screens.one(asked, service.one(examples.of("an", "leader"), asked), List.of(), "", List.of())
                        .clauses())
                .as("a leader reads")
                .allSatisfy(clause -> assertThat(clause.adding()).isEmpty());
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

    private Evidence evidence() {
        return service.all(examples.officer(), asked("P-1", "", DAY)).evidence();
    }

    private List<String> origins(LocalDate day) {
        return service.all(examples.officer(), asked("P-1", "", day)).evidence().origins().values().stream()
                .flatMap(List::stream)
                .map(Evidence.Origin::words)
                .toList();
    }

    private VerdictPage page(VerdictAsked asked) {
        return screens.one(
                asked,
                service.one(examples.officer(), asked),
                service.turns(asked.form()),
                service.nameOf(asked.form()),
                List.of());
    }

    private static VerdictAsked asked(String code, String form, LocalDate day, Supposition... supposed) {
        return new VerdictAsked(true, code, form, day, Math.min(day.getYear(), 2016), List.of(supposed), List.of());
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
