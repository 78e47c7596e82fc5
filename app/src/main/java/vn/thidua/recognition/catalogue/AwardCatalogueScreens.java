package vn.thidua.recognition.catalogue;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.recognition.catalogue.AwardCatalogueService.Catalogue;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;

/** Fills the pages of the catalogue. */
@Component
class AwardCatalogueScreens {

    static final String ADDRESS = "/recognition/catalogue";

    private final ClauseReading reading;
    private final EntryReading entries;

    AwardCatalogueScreens(ClauseReading reading, EntryReading entries) {
        this.reading = reading;
        this.entries = entries;
    }

    CataloguePage catalogue(LocalDate day, String asked, Catalogue catalogue) {
        return new CataloguePage(
                Formats.date(day),
                asked,
                groups(catalogue.forms()),
                catalogue.packs().stream().map(reading::pack).toList(),
                catalogue.byName().stream().map(reading::pack).toList(),
                catalogue.local().stream().map(reading::pack).toList(),
                ADDRESS + "/differences");
    }

    FormPage form(LocalDate day, FormRules form) {
        return new FormPage(
                ClauseReading.name(form.name()),
                Formats.date(day),
                ClauseReading.given(form),
                reading.unread(form),
                reading.parts(form, form.conditions()),
                entries.beside(day, form),
                ADDRESS + "/differences/" + form.code(),
                List.of(new Crumb(text("recognition.catalogue.menu"), ADDRESS)));
    }

    /** Titles before commendations; what is for one person, what is for a collective, what is for several, what nobody says. */
    private List<CataloguePage.Group> groups(List<FormRules> forms) {
        Map<String, List<FormRules>> byTitle = new LinkedHashMap<>();
        forms.stream()
                .sorted(Comparator.comparing(FormRules::kind)
                        .thenComparing(form -> ClauseReading.subjects(form).isEmpty())
                        .thenComparing(form -> ClauseReading.subjects(form).stream()
                                .findFirst()
                                .orElse(SubjectKind.HOUSEHOLD))
                        .thenComparingInt(form -> ClauseReading.subjects(form).size()))
                .forEach(form -> byTitle.computeIfAbsent(ClauseReading.given(form), _ -> new ArrayList<>())
                        .add(form));
        List<CataloguePage.Group> groups = new ArrayList<>();
        byTitle.forEach((title, members) -> groups.add(new CataloguePage.Group(
                "group-" + (groups.size() + 1),
                title,
                members.stream().map(this::line).toList())));
        return groups;
    }

    private CataloguePage.Line line(FormRules form) {
        return new CataloguePage.Line(
                ClauseReading.name(form.name()),
                ADDRESS + "/forms/" + form.code(),
                Formats.number(form.rule().clauses().count()),
                reading.packs(form),
                reading.unread(form));
    }
}
