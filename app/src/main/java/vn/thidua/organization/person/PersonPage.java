package vn.thidua.organization.person;

import java.util.List;
import vn.thidua.web.Crumb;

/** One person: where and as what, through time, the latest first. */
public record PersonPage(String name, String code, List<Time> times, List<Crumb> crumbs) {

    public PersonPage {
        times = List.copyOf(times);
        crumbs = List.copyOf(crumbs);
    }

    /** Time in a unit. */
    public record Time(String from, String until, String unit, String href, String post) {}
}
