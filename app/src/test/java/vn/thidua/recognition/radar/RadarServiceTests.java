package vn.thidua.recognition.radar;

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
import vn.thidua.recognition.radar.RadarAsked.When;
import vn.thidua.recognition.radar.RadarService.Listed;
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
class RadarServiceTests {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 12);
    private static final String FIGHTER = "base-emulation-fighter";
    private static final String MINISTRY_FIGHTER = "ministry-emulation-fighter";

    @Autowired
    private RadarService service;

    @Autowired
    private RadarScreens screens;

    @Autowired
    private FactRegister register;

    @Autowired
    private RegisterExamples examples;

    @Autowired
    private ApplicationEvents published;

    private UUID an = new UUID(0, 0);

    @BeforeEach
    void open() {
        examples.open();
        an = examples.person("P-1", "Mẫu An", "an");
        published.clear();
    }

    @Test
    void namesWhatHasToBeEarnedAndByWhichDay() {
        enter(an, title(2014), title(2015), title(2016));

        ProspectLine line = line("P-1", "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh");

        assertThat(line.when()).isEqualTo("Năm nay");
        assertThat(line.limits()).isEqualTo("Thành tích năm 2017, đề nghị chậm nhất 31/12/2017");
        assertThat(things(line))
                .as("the three titles are there: an initiative of the last three years is missing, or only its paper")
                .contains("Sáng kiến");
        assertThat(line.sure()).contains("2017", "chậm nhất 31/12/2017");
        assertThat(line.trial().orElse("")).contains("suppose=initiative.ministry.");
    }

    @Test
    void keepsApartWhatNobodyLookedUp() {
        ProspectLine line = line("P-1", "Chiến sĩ thi đua cơ sở");

        assertThat(line.when()).as("nothing is known, so nothing is lost").isEqualTo("Năm nay");
        assertThat(line.barred()).isEmpty();
        assertThat(line.todo()).extracting(ProspectLine.Todo::heading).contains("Phải đạt – chậm nhất 31/12/2017");
        assertThat(line("P-1", "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh").todo())
                .extracting(ProspectLine.Todo::heading)
                .contains("Cần tra cứu, sổ chưa ghi – chậm nhất 31/12/2017");
    }

    @Test
    void saysWhatBarsThisYearAndFromWhichOneOn() {
        enter(
                an,
                Fact.of(FactKind.DISCIPLINE, "reprimand")
                        .lasting(
                                Optional.of(LocalDate.of(2017, 3, 1)),
                                Optional.of(LocalDate.of(2018, 2, 28)),
                                Optional.empty()));

        ProspectLine line = line("P-1", "Lao động tiên tiến");

        assertThat(line.when()).isEqualTo("Năm 2019");
        assertThat(line.barred())
                .singleElement()
                .satisfies(barred -> assertThat(barred).contains("2017, 2018", "Khiển trách", "28/02/2018"));
    }

    @Test
    void listsPeopleAPageAtATimeAndJudgesOnlyThose() {
        for (int number = 10; number < 32; number++) {
            examples.person("P-" + number, "Mẫu Bình " + number, "an");
        }
        Listed first = service.list(examples.officer(), asked("", "", When.ANY, ""));
        Listed second = service.list(
                examples.officer(),
                asked("", "", When.ANY, first.seen().getLast().subject().code()));

        assertThat(first.seen()).hasSize(RadarService.LISTED);
        assertThat(first.goesOn()).isTrue();
        assertThat(second.goesOn()).isFalse();
        assertThat(Stream.concat(first.seen().stream(), second.seen().stream())
                        .map(seen -> seen.subject().code()))
                .doesNotHaveDuplicates()
                .hasSize(23);
        assertThat(screens.list(first).later()).isPresent();
    }

    @Test
    void putsTheNearestFirstAndLeavesOutWhoIsNotAskedFor() {
        UUID near = examples.person("P-2", "Mẫu Yên", "an");
        enter(near, title(2014), title(2015), title(2016), initiative(2016, "ministry"));
        enter(an, rating(2017, "completed"));

        RadarListPage page = screens.list(service.list(examples.officer(), asked("", MINISTRY_FIGHTER, When.ANY, "")));
        assertThat(page.lines()).extracting(RadarListPage.Line::code).containsExactly("P-2", "P-1");
        assertThat(page.lines().getFirst().prospects())
                .extracting(ProspectLine::when)
                .containsExactly("Đã đủ");

        RadarListPage next = screens.list(service.list(examples.officer(), asked("", FIGHTER, When.NEXT, "")));
        assertThat(next.lines())
                .as("a year rated as completed only is lost for the title of the year")
                .extracting(RadarListPage.Line::code)
                .containsExactly("P-1");
        assertThat(next.summary()).contains("1", "2");
    }

    @Test
    void showsAUnitWithItsPeople() {
        examples.person("P-3", "Mẫu Cúc", "binh");

        RadarListPage page = screens.list(service.list(examples.officer(), asked("binh", "", When.ANY, "")));
        assertThat(page.title()).contains("Đơn vị Bình");
        assertThat(page.unit().orElseThrow().prospects()).isNotEmpty();
        assertThat(page.lines()).extracting(RadarListPage.Line::code).containsExactly("P-3");

        Listed units = service.list(examples.officer(), new RadarAsked(false, "", "", When.ANY, DAY, ""));
        assertThat(units.seen()).extracting(seen -> seen.subject().code()).contains("an", "binh");
        assertThat(screens.list(units).lines())
                .allSatisfy(line -> assertThat(line.people()).isPresent());
    }

    @Test
    void isNotThereForThoseOutsideAndRefusedToOtherRoles() {
        Actor outside = examples.of("binh", "unit-officer");
        assertThatThrownBy(() -> service.open(outside, true, "P-1", DAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.open(outside, false, "an", DAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.list(outside, asked("an", "", When.ANY, "")))
                .isInstanceOf(NotFound.class);
        assertThat(service.list(outside, asked("", "", When.ANY, "")).seen()).isEmpty();
        for (String role : List.of("administrator", "checker", "head-officer")) {
            Actor other = examples.of("an", role);
            assertThatThrownBy(() -> service.open(other, true, "P-1", DAY))
                    .as(role)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.list(other, asked("", "", When.ANY, "")))
                    .as(role)
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (String role : List.of("standing-officer", "unit-officer", "leader")) {
            assertThat(service.open(examples.of("an", role), true, "P-1", DAY)
                            .known()
                            .name())
                    .as(role)
                    .isEqualTo("Mẫu An");
        }
    }

    @Test
    void tellsTheLogOnceForAPage() {
        service.list(examples.officer(), asked("", "", When.ANY, ""));
        assertThat(published.stream(AuditableEvent.class))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.toString()).contains("recognition.radar.read", "person-list", "2017-10-12"));
        published.clear();

        service.open(examples.officer(), true, "P-1", DAY);
        assertThat(published.stream(AuditableEvent.class))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.toString()).contains("recognition.radar.read", "P-1", "2017-10-12"));
    }

    @Test
    void knowsOnlyWhatWasKnownOnTheDay() {
        enter(an, title(2014), title(2015), title(2016));

        assertThat(line("P-1", "Chiến sĩ thi đua cơ sở", LocalDate.of(2016, 6, 1))
                        .limits())
                .as("the title of 2016 is held by then, as far as the register knows")
                .contains("2017");
        assertThat(line("P-1", "Chiến sĩ thi đua cơ sở", LocalDate.of(2015, 6, 1))
                        .limits())
                .contains("2016");
    }

    private ProspectLine line(String code, String name) {
        return line(code, name, DAY);
    }

    private ProspectLine line(String code, String name, LocalDate day) {
        return screens.one(service.open(examples.officer(), true, code, day)).parts().stream()
                .flatMap(part -> part.prospects().stream())
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String things(ProspectLine line) {
        return line.todo().stream()
                .flatMap(todo -> todo.things().stream())
                .toList()
                .toString();
    }

    private static RadarAsked asked(String unit, String form, When when, String after) {
        return new RadarAsked(true, unit, form, when, DAY, after);
    }

    private static Fact title(int year) {
        return Fact.of(FactKind.AWARD, FIGHTER).inYear(year);
    }

    private static Fact rating(int year, String code) {
        return Fact.of(FactKind.RATING, code).inYear(year);
    }

    private static Fact initiative(int year, String level) {
        return Fact.of(FactKind.INITIATIVE, "initiative").inYear(year).decided(level, "", "", Optional.empty());
    }

    private void enter(UUID person, Fact... facts) {
        register.enter(
                examples.officer(),
                Stream.of(facts)
                        .map(fact -> new NewFact(new FactSubject(true, person), fact, FactSource.TYPED))
                        .toList(),
                Progress.SILENT);
    }
}
