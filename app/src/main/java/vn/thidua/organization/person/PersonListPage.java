package vn.thidua.organization.person;

import java.util.List;
import java.util.Optional;

/**
 * People of the reader's units as of a day.
 *
 * @param asked what was searched for
 * @param later where the list goes on; empty if this is the end
 */
public record PersonListPage(String asked, List<Line> people, Optional<String> later) {

    public PersonListPage {
        people = List.copyOf(people);
    }

    /** A person. */
    public record Line(String name, String href, String code, String post, String unit) {}
}
