package vn.thidua.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.recognition.rules.FormComparison;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.RulePack;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
class AwardCatalogueServiceTests {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 12);

    @Autowired
    private AwardCatalogueService service;

    @Autowired
    private AwardCatalogueScreens screens;

    @Autowired
    private DifferenceScreens differences;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2017-09-30, law-2003 decree-65 clusters-2011",
        "2017-10-01, law-2003 decree-91 clusters-2011",
        "2017-12-15, law-2003 decree-91 clusters-2011 circular-08-2017",
        "2024-01-01, law-06-2022 decree-98 clusters-2011 circular-01-2024",
        "2025-07-01, law-06-2022 decree-152 clusters-2011 circular-01-2024",
        "2026-12-01, law-06-2022 decree-152 clusters-2011 circular-15-2025",
        "1990-01-01, ''"
    })
    void tellsThePacksOfTheDayTheHighestFirst(LocalDate day, String packs) {
        assertThat(service.on(reader(), day, "").packs())
                .extracting(RulePack::code)
                .containsExactly(packs.isEmpty() ? new String[0] : packs.split(" "));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "chien si thi dua co so, base-emulation-fighter",
        "Chiến sĩ thi đua cơ sở, base-emulation-fighter",
        "CSTĐCS, base-emulation-fighter",
        "so co, base-emulation-fighter",
        "national emulation, national-emulation-fighter"
    })
    void findsByNameAbbreviationAndWithoutDiacritics(String asked, String code) {
        assertThat(service.on(reader(), DAY, asked).forms())
                .extracting(FormRules::code)
                .contains(code);
    }

    @Test
    void findsNothingThatIsNotAsked() {
        assertThat(service.on(reader(), DAY, "co so không có").forms()).isEmpty();
        assertThat(service.on(reader(), DAY, "chien si thi dua").forms())
                .extracting(FormRules::code)
                .doesNotContain("ministry-commendation");
    }

    @Test
    void keepsApartWhatIsKnownByNameOnlyAndWhatIsLocal() {
        AwardCatalogueService.Catalogue catalogue = service.on(reader(), LocalDate.of(2026, 12, 1), "");

        assertThat(catalogue.byName()).extracting(RulePack::code).containsExactly("law-06-2026");
        assertThat(catalogue.local()).extracting(RulePack::code).containsExactly("lao-cai-2024", "police-22-2025");
        assertThat(service.on(reader(), LocalDate.of(2012, 12, 1), "").byName())
                .extracting(RulePack::code)
                .containsExactly("decree-42", "law-06-2026");
        assertThat(catalogue.packs()).doesNotContainAnyElementsOf(catalogue.byName());
    }

    @Test
    void groupsByWhatItIsAndToWhomItIsGiven() {
        List<CataloguePage.Group> groups =
                screens.catalogue(DAY, "", service.on(reader(), DAY, "")).groups();

        assertThat(groups).extracting(CataloguePage.Group::title).doesNotHaveDuplicates();
        assertThat(groups.getFirst().title()).isEqualTo("Danh hiệu thi đua cho cá nhân");
        assertThat(groups.getFirst().lines())
                .extracting(CataloguePage.Line::name)
                .contains("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở");
        assertThat(groups.stream().mapToInt(group -> group.lines().size()).sum())
                .as("every form is in one group")
                .isEqualTo(service.on(reader(), DAY, "").forms().size());
    }

    @Test
    void showsWaysAsAPersonReadsThem() {
        FormPage page = screens.form(DAY, service.form(reader(), DAY, "ministry-commendation"));

        FormPage.Part.Several ways = page.parts().stream()
                .filter(FormPage.Part.Several.class::isInstance)
                .map(FormPage.Part.Several.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(ways.lead()).isEqualTo("Đạt một trong các điều kiện sau:");
        assertThat(ways.parts().size()).isGreaterThan(1);
    }

    @Test
    void saysEveryClauseWithItsArticleAndItsDocument() {
        for (FormRules form : service.on(reader(), DAY, "").forms()) {
            assertThat(clauses(screens.form(DAY, form).parts()))
                    .as(form.code())
                    .hasSize(Math.toIntExact(form.rule().clauses().count()))
                    .allSatisfy(clause -> {
                        assertThat(clause.sentence()).isNotBlank();
                        assertThat(clause.citation()).isNotBlank();
                        assertThat(clause.source()).contains("từ ");
                        assertThat(clause.confidence()).isNotBlank();
                    });
        }
    }

    @Test
    void doesNotKnowTitlesOfOtherDays() {
        assertThatThrownBy(() -> service.form(reader(), DAY, "no-such-title")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.form(reader(), LocalDate.of(1990, 1, 1), "base-emulation-fighter"))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standing-officer",
                "unit-officer",
                "checker",
                "head-officer",
                "standing-body",
                "leader",
                "administrator"
            })
    void isOpenToEveryRole(String role) {
        assertThat(service.on(reader(role), DAY, "").forms()).isNotEmpty();
        assertThat(service.form(reader(role), DAY, "base-emulation-fighter").code())
                .isEqualTo("base-emulation-fighter");
    }

    @Test
    void isClosedToARoleThatDoesNotExist() {
        Actor stranger = reader("no-such-role");

        assertThatThrownBy(() -> service.on(stranger, DAY, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.form(stranger, DAY, "base-emulation-fighter"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.differences(stranger, DAY, DAY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.difference(stranger, DAY, DAY, "base-emulation-fighter"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsWhatADecreeChanged() {
        LocalDate before = LocalDate.of(2017, 9, 30);
        LocalDate after = LocalDate.of(2017, 10, 1);
        List<AwardCatalogueService.FormDifference> all = service.differences(reader(), before, after);

        assertThat(all)
                .extracting(AwardCatalogueService.FormDifference::code)
                .doesNotHaveDuplicates()
                .contains("advanced-worker", "ministry-commendation");
        assertThat(all)
                .allSatisfy(difference -> assertThat(difference)
                        .isEqualTo(service.difference(reader(), before, after, difference.code())));
        assertThat(service.differences(reader(), after, after))
                .extracting(same -> same.comparison().change())
                .containsOnly(FormComparison.Change.SAME);
    }

    @Test
    void putsWhatChangedFirst() {
        DifferenceScreens.Typed days = differences.read(Optional.of("2017-09-30"), Optional.of("2017-10-01"), DAY);

        DifferenceListPage page = differences.list(
                days,
                service.differences(
                        reader(), days.from().orElseThrow(), days.to().orElseThrow()));

        List<String> order = List.of("Thay đổi", "Chỉ có ngày 01/10/2017", "Chỉ có ngày 30/09/2017", "Giữ nguyên");
        assertThat(page.lines())
                .isNotEmpty()
                .extracting(line -> order.indexOf(line.change()))
                .doesNotContain(-1)
                .isSorted();
    }

    @ParameterizedTest(name = "{0} and {1}: {2} {3}")
    @CsvSource({
        "'', '', 2017-09-30, 2017-10-12",
        "2014-01-01, '', 2014-01-01, 2017-10-12",
        "'', 2024-05-01, 2023-12-31, 2024-05-01",
        "'', 1990-01-01, 1989-12-31, 1990-01-01"
    })
    void takesTheLastChangeOfRulesIfADayIsLeftOut(String from, String to, LocalDate first, LocalDate second) {
        DifferenceScreens.Typed days = differences.read(Optional.of(from), Optional.of(to), DAY);

        assertThat(days.from()).contains(first);
        assertThat(days.to()).contains(second);
        assertThat(days.isRead()).isTrue();
    }

    @Test
    void tellsEveryDayThatCannotBeRead() {
        DifferenceScreens.Typed days = differences.read(Optional.of("31/12/2016"), Optional.of("2017-02-30"), DAY);

        assertThat(days.isRead()).isFalse();
        assertThat(days.shown().reasons()).hasSize(2);
        assertThat(days.shown().from()).isEqualTo("31/12/2016");
        assertThat(differences.list(days, List.of()).lines()).isEmpty();
    }

    @Test
    void doesNotCompareWhatThereIsOnNeitherDay() {
        assertThatThrownBy(() -> service.difference(reader(), DAY, DAY, "no-such-title"))
                .isInstanceOf(NotFound.class);
    }

    private static List<ClauseWords> clauses(List<FormPage.Part> parts) {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case FormPage.Part.One(ClauseWords clause) -> List.of(clause).stream();
                    case FormPage.Part.Several(String _, List<FormPage.Part> several) -> clauses(several).stream();
                })
                .toList();
    }

    private static Actor reader() {
        return reader("unit-officer");
    }

    private static Actor reader(String role) {
        return new Actor(new UUID(0, 1), "Reader", role, Set.of());
    }
}
