package vn.thidua.organization.cluster;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * One cluster as of a day.
 *
 * @param since from when to when it has this number and these members, in words
 * @param offices heads and deputies through time, the latest first
 * @param compact address of the compact of the year of that day; empty to whoever covers no member
 * @param rotation the form for other offices; empty if the reader may not
 */
public record ClusterPage(
        String title,
        String since,
        List<Member> members,
        List<Office> offices,
        Optional<String> compact,
        int year,
        Optional<Rotation> rotation,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public ClusterPage {
        members = List.copyOf(members);
        offices = List.copyOf(offices);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /** A member on the day. */
    public record Member(String name, String href, String role, boolean office) {}

    /** An office that a unit had. */
    public record Office(String role, String unit, String from, String until) {}

    /** What the form holds: choices and values. */
    public record Rotation(
            String action, List<Option> units, List<Option> deputies, String from, String head, String deputy) {

        public Rotation {
            units = List.copyOf(units);
            deputies = List.copyOf(deputies);
        }
    }
}
