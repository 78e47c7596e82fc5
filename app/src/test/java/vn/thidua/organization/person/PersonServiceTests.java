package vn.thidua.organization.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
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
import vn.thidua.organization.cluster.ClusterExamples;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, ClusterExamples.class})
@RecordApplicationEvents
@Transactional
class PersonServiceTests {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 12);

    /** Invented names; what matters is the order of their last words. */
    private static final String PEOPLE = """
            posts: {chief: Trưởng phòng, officer: Cán bộ}
            people:
              - {code: P-1, name: Mẫu Đặng, times: [{unit: an, post: officer, from: 2016-01-01}]}
              - {code: P-2, name: Mẫu Ân, times: [{unit: an, post: officer, from: 2016-01-01}]}
              - {code: P-3, name: Thử An, times: [{unit: an, post: chief, from: 2016-01-01}]}
              - {code: P-4, name: Mẫu Dũng, times: [{unit: an, from: 2016-01-01}]}
              - {code: P-5, name: Mẫu Ăn, times: [{unit: an, post: officer, from: 2016-01-01}]}
              - {code: P-6, name: Mẫu An, times: [{unit: an, post: officer, from: 2016-01-01}]}
              - {code: P-7, name: Mẫu Bình, times: [{unit: binh, post: officer, from: 2016-01-01}]}
              - code: P-8
                name: Mẫu Chi
                times:
                  - {unit: an, post: officer, from: 2016-01-01, until: 2016-12-31}
                  - {unit: binh, post: chief, from: 2017-01-01}
            """;

    @Autowired
    private PersonService service;

    @Autowired
    private PersonFileService files;

    @Autowired
    private ClusterExamples examples;

    @Autowired
    private ApplicationEvents published;

    @BeforeEach
    void open() {
        examples.open();
        assertThat(files.register("people.yaml", PEOPLE)).isEmpty();
    }

    @Test
    void sortsByGivenNameAsVietnameseListsAre() {
        assertThat(names(of("an"), DAY, "", "", 50))
                .containsExactly("Mẫu An", "Thử An", "Mẫu Ăn", "Mẫu Ân", "Mẫu Dũng", "Mẫu Đặng");
    }

    @Test
    void goesOnAfterTheLastPersonShown() {
        assertThat(names(of("an"), DAY, "", "", 2)).containsExactly("Mẫu An", "Thử An");
        assertThat(names(of("an"), DAY, "", "P-3", 2)).containsExactly("Mẫu Ăn", "Mẫu Ân");
        assertThat(names(of("an"), DAY, "", "P-1", 2)).isEmpty();
        assertThat(names(of("an"), DAY, "", "P-7", 2))
                .as("somebody out of scope is no place to go on from")
                .containsExactly("Mẫu An", "Thử An");
    }

    @Test
    void findsNamesAndCodesWithAndWithoutDiacritics() {
        assertThat(names(of("an"), DAY, "dang", "", 50)).containsExactly("Mẫu Đặng");
        assertThat(names(of("an"), DAY, "dũng mẫu", "", 50)).containsExactly("Mẫu Dũng");
        assertThat(names(of("an"), DAY, "p-3", "", 50)).containsExactly("Thử An");
        assertThat(names(of("an"), DAY, "%", "", 50)).isEmpty();
    }

    @Test
    void showsOnlyPeopleOfTheReadersUnitsOnTheDay() {
        assertThat(names(of("binh"), DAY, "", "", 50)).containsExactly("Mẫu Bình", "Mẫu Chi");
        assertThat(names(of("an"), LocalDate.of(2016, 12, 31), "", "", 50)).contains("Mẫu Chi");
        assertThat(names(of("chi"), DAY, "", "", 50)).isEmpty();
        assertThatThrownBy(() -> service.open(of("chi"), "P-1")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.open(of("an"), "P-7")).isInstanceOf(NotFound.class);
        Actor administrator = examples.of("an", "administrator");
        assertThatThrownBy(() -> service.search(administrator, DAY, "", "", 50))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.open(administrator, "P-1")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsOfAPersonOnlyTheTimesInTheReadersUnits() {
        assertThat(service.open(of("an"), "P-8").times())
                .extracting(PersonQueries.Time::unitCode, PersonQueries.Time::post)
                .containsExactly(tuple("an", "Cán bộ"));
        assertThat(service.open(examples.officer(), "P-8").times())
                .extracting(PersonQueries.Time::unitCode, PersonQueries.Time::post)
                .containsExactly(tuple("binh", "Trưởng phòng"), tuple("an", "Cán bộ"));
    }

    @Test
    void keepsEveryLookInTheLogWithoutTheWordsThatWereSearched() {
        service.search(of("an"), DAY, "dang", "", 50);
        service.open(of("an"), "P-1");

        assertThat(published.stream(AuditableEvent.class))
                .extracting(AuditableEvent::action, AuditableEvent::subjectId)
                .containsExactly(
                        tuple("organization.person.register", "people.yaml"),
                        tuple("organization.person.search", "2017-10-12"),
                        tuple("organization.person.read", "P-1"));
        assertThat(published.stream(AuditableEvent.class)).asString().doesNotContainIgnoringCase("dang");
    }

    @Test
    void doublesNobodyWhenTheFileComesAgain() {
        assertThat(files.register("people.yaml", PEOPLE)).isEmpty();

        assertThat(names(examples.officer(), DAY, "", "", 50)).hasSize(8);
        assertThat(service.open(examples.officer(), "P-8").times()).hasSize(2);
    }

    @Test
    void namesEveryDefectOfAFile() {
        assertThat(files.register("people.yaml", """
                        posts: {officer: Cán bộ}
                        people:
                          - {code: N-1, name: " "}
                          - {code: "n 2", name: Mẫu, times: [{unit: an, post: boss, from: 2016-01-01}]}
                          - {code: N-3, name: Mẫu, times: [{unit: ghost, from: 2016-01-01}]}
                          - {code: N-3, name: Mẫu, times: [{unit: an, from: 2016-01-01}, {unit: an, from: 2017-01-01}]}
                        """))
                .extracting(LineDefect::what)
                .extracting(Violation::code)
                .isEqualTo(List.of(
                        PersonViolation.ENTRY_INCOMPLETE,
                        PersonViolation.CODE_MALFORMED,
                        PersonViolation.POST_UNKNOWN,
                        PersonViolation.UNIT_UNKNOWN,
                        PersonViolation.CODE_TWICE,
                        PersonViolation.TIMES_OUT_OF_ORDER));
    }

    private Actor of(String unit) {
        return examples.of(unit, "unit-officer");
    }

    private List<String> names(Actor actor, LocalDate day, String asked, String after, int limit) {
        return service.search(actor, day, asked, after, limit).stream()
                .map(PersonQueries.Line::fullName)
                .toList();
    }
}
