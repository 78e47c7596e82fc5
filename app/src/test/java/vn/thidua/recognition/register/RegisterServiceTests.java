package vn.thidua.recognition.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, RegisterExamples.class})
@RecordApplicationEvents
@Transactional
class RegisterServiceTests {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 12);
    private static final Fact GOOD = Fact.of(FactKind.RATING, "good").inYear(2016);
    private static final Fact AWARD = Fact.of(FactKind.AWARD, "base-emulation-fighter")
            .inYear(2016)
            .decided("base", "Đơn vị An", "12/QĐ", Optional.of(LocalDate.of(2017, 1, 5)));

    @Autowired
    private RegisterService service;

    @Autowired
    private RegisterExamples examples;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents published;

    @BeforeEach
    void open() {
        examples.open();
        examples.person("P-1", "Mẫu An", "an");
        examples.person("P-2", "Mẫu Bình", "binh");
        published.clear();
    }

    @Test
    void keepsWhatWasEnteredAndShowsIt() {
        assertThat(service.add(of("an"), true, "P-1", GOOD)).isEmpty();
        assertThat(service.add(of("an"), true, "P-1", AWARD)).isEmpty();
        assertThat(service.add(of("an"), false, "an", GOOD)).isEmpty();

        assertThat(facts("P-1")).containsExactlyInAnyOrder(GOOD, AWARD);
        assertThat(service.search(of("an"), true, DAY, "mau", "", 50))
                .extracting(RegisterQueries.Line::code, RegisterQueries.Line::facts)
                .containsExactly(tuple("P-1", 2));
        assertThat(service.search(of("an"), false, DAY, "", "", 50))
                .extracting(RegisterQueries.Line::code, RegisterQueries.Line::facts)
                .containsExactly(tuple("an", 1));
    }

    @Test
    void showsOnlyWhatWasKnownOnTheDay() {
        service.add(of("an"), true, "P-1", GOOD);
        service.add(of("an"), true, "P-1", AWARD);

        assertThat(service.open(of("an"), true, "P-1", LocalDate.of(2017, 1, 4)).facts())
                .as("the decision of 2017-01-05 is still to come")
                .extracting(RegisteredFact::fact)
                .containsExactly(GOOD);
        assertThat(service.open(of("an"), true, "P-1", LocalDate.of(2015, 12, 31))
                        .facts())
                .isEmpty();
    }

    @Test
    void refusesTheSameThingTwiceAndSaysWhatIsThere() {
        service.add(of("an"), true, "P-1", GOOD);

        assertThat(codes(service.add(of("an"), true, "P-1", GOOD))).containsExactly("KNOWN_ALREADY");
        assertThat(codes(service.add(
                        of("an"),
                        true,
                        "P-1",
                        Fact.of(FactKind.RATING, "excellent").inYear(2016))))
                .containsExactly("KNOWN_OTHERWISE");
        assertThat(service.add(of("binh"), true, "P-2", GOOD))
                .as("somebody else may have the same")
                .isEmpty();
    }

    @Test
    void correctsByANewEntryThatStandsInForTheOldOne() {
        service.add(of("an"), true, "P-1", GOOD);
        UUID first = only("P-1").id();
        Fact excellent = Fact.of(FactKind.RATING, "excellent").inYear(2016);

        assertThat(codes(service.correct(of("an"), first, excellent, " "))).containsExactly("REASON_MISSING");
        assertThat(codes(service.correct(of("an"), first, GOOD, "why"))).containsExactly("NOTHING_CHANGED");
        assertThat(service.correct(of("an"), first, excellent, "mistyped")).isEmpty();
        assertThat(facts("P-1")).containsExactly(excellent);
        assertThat(codes(service.correct(of("an"), first, GOOD, "again")))
                .as("whoever had the old page open learns that it is old")
                .contains("REPLACED_ALREADY");
        assertThat(service.history(of("an"), first).entries())
                .extracting(RegisteredFact::reason)
                .containsExactly("mistyped", "");
    }

    @Test
    void withdrawsWithoutForgetting() {
        service.add(of("an"), true, "P-1", GOOD);
        UUID first = only("P-1").id();

        assertThat(codes(service.withdraw(of("an"), first, ""))).containsExactly("REASON_MISSING");
        assertThat(service.withdraw(of("an"), first, "of another person")).isEmpty();
        assertThat(facts("P-1")).isEmpty();
        assertThat(service.history(of("an"), first).entries()).hasSize(2);
        assertThat(service.add(of("an"), true, "P-1", GOOD))
                .as("what was withdrawn may be entered anew")
                .isEmpty();
    }

    @Test
    void isOpenByRoleAndUnit() {
        service.add(of("an"), true, "P-1", GOOD);
        UUID first = only("P-1").id();

        for (String role : List.of("standing-officer", "unit-officer", "standing-body")) {
            assertThat(service.open(examples.of("an", role), true, "P-1", DAY).mayWrite())
                    .as(role)
                    .isTrue();
        }
        Actor leader = examples.of("an", "leader");
        assertThat(service.open(leader, true, "P-1", DAY).mayWrite()).isFalse();
        assertThatThrownBy(() -> service.add(leader, true, "P-1", AWARD)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.withdraw(leader, first, "x")).isInstanceOf(AccessDeniedException.class);
        for (String role : List.of("administrator", "checker", "head-officer")) {
            Actor other = examples.of("an", role);
            assertThatThrownBy(() -> service.search(other, true, DAY, "", "", 50))
                    .as(role)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.open(other, true, "P-1", DAY))
                    .as(role)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.history(other, first)).as(role).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> service.open(of("binh"), true, "P-1", DAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.open(of("binh"), false, "an", DAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.history(of("binh"), first)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.correct(of("binh"), first, AWARD, "x")).isInstanceOf(NotFound.class);
    }

    @Test
    void doesNotTellAUnitWhatCameAfterSomebodyLeft() {
        examples.leave("P-1", "an", LocalDate.of(2016, 7, 1));
        examples.time("P-1", "binh", LocalDate.of(2016, 7, 1), Optional.empty());
        Fact later = Fact.of(FactKind.DISCIPLINE, "warning")
                .lasting(Optional.of(LocalDate.of(2017, 3, 1)), Optional.empty(), Optional.empty());
        service.add(of("binh"), true, "P-1", GOOD);
        service.add(of("binh"), true, "P-1", later);

        assertThat(service.open(of("binh"), true, "P-1", DAY).facts()).hasSize(2);
        assertThat(service.open(of("an"), true, "P-1", DAY).facts())
                .extracting(RegisteredFact::fact)
                .as("2016 began while the person was there")
                .containsExactly(GOOD);
    }

    @Test
    void tellsThatItIsCompleteOnlyToWhoSeesEverythingUntilThen() {
        examples.leave("P-1", "an", LocalDate.of(2016, 7, 1));
        examples.time("P-1", "binh", LocalDate.of(2016, 7, 1), Optional.empty());
        Fact whole = Fact.of(FactKind.COMPLETE, "discipline")
                .inYear(2010)
                .untilYear(2016)
                .called("Hồ sơ gốc", "");
        Fact before = whole.untilYear(2015);

        assertThat(codes(service.add(of("an"), true, "P-1", whole)))
                .as("the second half of 2016 is not theirs to confirm")
                .containsExactly("SUBJECT_LEFT");
        assertThat(service.add(of("an"), true, "P-1", before)).isEmpty();
        assertThat(service.add(of("binh"), true, "P-1", whole)).isEmpty();

        assertThat(service.open(of("an"), true, "P-1", DAY).facts())
                .extracting(RegisteredFact::fact)
                .containsExactly(before);
        assertThat(facts("P-1")).containsExactlyInAnyOrder(before, whole);
        assertThat(service.search(of("binh"), true, DAY, "P-1", "", 50))
                .extracting(RegisterQueries.Line::facts)
                .as("it is no fact of the person's course")
                .containsExactly(0);
        assertThat(published.stream(AuditableEvent.class).map(AuditableEvent::reason))
                .contains("Hồ sơ gốc");
    }

    @Test
    void keepsStatementsFiguresAndDecisionsAsTheyWereTyped() {
        Fact stated = Fact.of(FactKind.STATEMENT, "leads-cluster-ministry").inYear(2016);
        Fact figure =
                Fact.of(FactKind.MEASURE, "members").inYear(2016).saying(Optional.of(new BigDecimal("120.50")), "");
        Fact decided = Fact.of(FactKind.JUDGEMENT, "unity")
                .inYear(2016)
                .decided("", "Hội đồng", "3/BB", Optional.of(LocalDate.of(2017, 1, 5)))
                .saying(Optional.empty(), "fails");
        for (Fact fact : List.of(stated, figure, decided)) {
            FactForm.Outcome read = FactForm.of(fact).read();
            assertThat(read).as("the form says what the fact says").isEqualTo(new FactForm.Outcome.Read(fact));
            assertThat(service.add(of("an"), false, "an", fact)).isEmpty();
        }

        assertThat(service.open(of("an"), false, "an", DAY).facts())
                .extracting(RegisteredFact::fact)
                .containsExactlyInAnyOrder(stated, figure, decided);
        assertThat(codes(service.add(of("an"), false, "an", figure.saying(Optional.of(BigDecimal.ONE), ""))))
                .containsExactly("KNOWN_OTHERWISE");
    }

    @Test
    void refusesWhatHappenedAfterSomebodyLeft() {
        examples.leave("P-1", "an", LocalDate.of(2016, 7, 1));

        assertThat(codes(service.add(of("an"), true, "P-1", GOOD.inYear(2017)))).containsExactly("SUBJECT_LEFT");
        assertThat(service.add(of("an"), true, "P-1", GOOD)).isEmpty();
        assertThat(codes(service.correct(of("an"), only("P-1", of("an")).id(), GOOD.inYear(2017), "mistyped")))
                .containsExactly("SUBJECT_LEFT");
    }

    @Test
    void logsEveryLookAndEveryEntryWithoutNames() {
        service.search(of("an"), true, DAY, "mau", "", 50);
        service.add(of("an"), true, "P-1", AWARD);
        service.open(of("an"), true, "P-1", DAY);

        assertThat(published.stream(AuditableEvent.class))
                .extracting(AuditableEvent::action)
                .containsExactly(
                        "recognition.register.search", "recognition.register.add", "recognition.register.read");
        assertThat(published.stream(AuditableEvent.class)).asString().doesNotContain("Mẫu");
    }

    @Test
    void cannotBeChangedEvenByTheApplicationItself() {
        service.add(of("an"), true, "P-1", GOOD);

        assertThatThrownBy(() -> jdbc.sql("update recognition.fact set code = 'excellent'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    private Actor of(String unit) {
        return examples.of(unit, "unit-officer");
    }

    private List<Fact> facts(String code) {
        return service.open(examples.officer(), true, code, DAY).facts().stream()
                .map(RegisteredFact::fact)
                .toList();
    }

    private RegisteredFact only(String code) {
        return only(code, examples.officer());
    }

    private RegisteredFact only(String code, Actor reader) {
        List<RegisteredFact> facts = service.open(reader, true, code, DAY).facts();
        assertThat(facts).hasSize(1);
        return facts.getFirst();
    }

    private static List<String> codes(List<Violation> wrong) {
        return wrong.stream().map(what -> what.code().name()).toList();
    }
}
