package vn.thidua.organization.person;

import static vn.thidua.web.Texts.text;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.organization.person.PersonQueries.Line;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;

/** Fills the pages of people. */
@Component
class PersonScreens {

    static final String ADDRESS = "/organization/persons";

    /** How many people are listed at once. */
    static final int LISTED = 50;

    /** Returns the page of those {@code found}, who are one more than {@link #LISTED} if the list goes on. */
    PersonListPage list(String asked, List<Line> found) {
        List<Line> shown = found.stream().limit(LISTED).toList();
        return new PersonListPage(
                asked,
                shown.stream()
                        .map(line -> new PersonListPage.Line(
                                line.fullName(), href(line.code()), line.code(), orAbsent(line.post()), line.unit()))
                        .toList(),
                found.size() > LISTED
                        ? Optional.of(UriComponentsBuilder.fromPath(ADDRESS)
                                .queryParam("q", "{asked}")
                                .queryParam("after", "{after}")
                                .encode()
                                .buildAndExpand(asked, shown.getLast().code())
                                .toUriString())
                        : Optional.empty());
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
                                orAbsent(time.post())))
                        .toList(),
                List.of(new Crumb(text("organization.person.menu"), ADDRESS)));
    }

    private static String orAbsent(String post) {
        return post.isEmpty() ? Formats.ABSENT : post;
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
