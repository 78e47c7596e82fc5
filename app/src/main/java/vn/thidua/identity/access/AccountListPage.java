package vn.thidua.identity.access;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Tone;

/**
 * The accounts that the reader administers.
 *
 * @param seesWays whether the reader may see the other list too: how they sign in
 * @param form what makes a new one; empty if the reader may not
 */
public record AccountListPage(List<Line> lines, boolean seesWays, Optional<Form> form) {

    public AccountListPage {
        lines = List.copyOf(lines);
    }

    /**
     * An account.
     *
     * @param capacities what it may act in today, in words
     */
    public record Line(String username, String name, String href, List<String> capacities, Tone tone, String state) {

        public Line {
            capacities = List.copyOf(capacities);
        }
    }

    /** What was typed, and why it was refused; nothing before it is sent. */
    public record Form(String username, String name, String person, List<Violation> reasons) {

        public Form {
            reasons = List.copyOf(reasons);
        }
    }
}
