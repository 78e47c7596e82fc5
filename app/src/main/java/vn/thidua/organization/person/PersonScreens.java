package vn.thidua.organization.person;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.organization.person.PersonQueries.Line;
import vn.thidua.shared.Scope;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;

/** Fills the pages of people. */
@Component
class PersonScreens {

    static final String ADDRESS = "/organization/people";

    private static final int LISTED = 50;

    private final PersonQueries queries;

    PersonScreens(PersonQueries queries) {
        this.queries = queries;
    }

    PersonListPage list(Scope scope, LocalDate day, String asked, String after) {
        List<Line> found = queries.people(scope, day, asked, PersonCursor.of(after), LISTED + 1);
        List<PersonListPage.Line> lines = new ArrayList<>();
        for (Line line : found.subList(0, Math.min(LISTED, found.size()))) {
            lines.add(new PersonListPage.Line(
                    lines.size() + 1,
                    line.fullName(),
                    href(line.code()),
                    line.code(),
                    line.post().isEmpty() ? Formats.ABSENT : line.post(),
                    line.unit()));
        }
        String later = found.size() > LISTED
                ? UriComponentsBuilder.fromPath(ADDRESS)
                        .queryParam("q", asked)
                        .queryParam("after", found.get(LISTED - 1).cursor().text())
                        .build()
                        .encode()
                        .toUriString()
                : "";
        return new PersonListPage(asked, lines, later);
    }

    PersonPage page(PersonService.Opened opened) {
        return new PersonPage(
                opened.person().fullName(),
                opened.person().code(),
                opened.times().stream()
                        .map(time -> new PersonPage.Time(
                                Formats.date(time.from()),
                                Formats.date(time.to().map(end -> end.minusDays(1))),
                                time.unit(),
                                "/organization/units/" + time.unitCode(),
                                time.post().isEmpty() ? Formats.ABSENT : time.post()))
                        .toList(),
                List.of(new Crumb(text("organization.person.menu"), ADDRESS)));
    }

    /** A code may hold a slash, so it is not part of the path. */
    private static String href(String code) {
        return UriComponentsBuilder.fromPath(ADDRESS + "/one")
                .queryParam("code", "{code}")
                .encode()
                .buildAndExpand(code)
                .toUriString();
    }
}
