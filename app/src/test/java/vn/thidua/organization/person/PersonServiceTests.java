package vn.thidua.organization.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import vn.thidua.shared.NotFound;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, ClusterExamples.class, PersonExamples.class})
@RecordApplicationEvents
@Transactional
class PersonServiceTests {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate Y2017 = LocalDate.of(2017, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2017, 10, 12);

    @Autowired
    private PersonService service;

    @Autowired
    private ClusterExamples examples;

    @Autowired
    private PersonExamples people;

    @Autowired
    private ApplicationEvents published;

    @BeforeEach
    void open() {
        examples.open();
        published.clear();
        people.add("P-1", "Mẫu Đặng", "an");
        people.add("P-2", "Mẫu Ân", "an");
        people.add("P-3", "Thử An", "an");
        people.add("P-4", "Mẫu Dũng", "an");
        people.add("P-5", "Mẫu Ăn", "an");
        people.add("P-6", "Mẫu An", "an");
        people.add("P-7", "Mẫu Bình", "binh");
        people.add("P-8", "Mẫu Chi");
        people.addTime("P-8", "an", Optional.of("Cán bộ"), FIRST, Optional.of(Y2017));
        people.addTime("P-8", "binh", Optional.of("Trưởng phòng"), Y2017, Optional.empty());
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
                        tuple("organization.person.search", "2017-10-12"), tuple("organization.person.read", "P-1"));
        assertThat(published.stream(AuditableEvent.class)).asString().doesNotContainIgnoringCase("dang");
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
