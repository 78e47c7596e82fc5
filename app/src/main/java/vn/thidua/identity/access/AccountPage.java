package vn.thidua.identity.access;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * One account: what it may act in, what it was given and lends, and what the reader may change about it.
 *
 * @param address where the page is; its forms begin with it
 * @param mayManage whether the reader may disable and enable it
 * @param signsIn where its ways to sign in are shown; empty if the reader has no say over them
 * @param sessions where its sessions are shown; empty if the reader may not see them
 * @param reasons why the last change was refused; none before one was sent
 * @param grant what gives a role; empty if the reader may give none
 * @param delegation what lends powers; empty if there is nothing to lend or the reader may not
 */
public record AccountPage(
        String address,
        String username,
        String name,
        Tone tone,
        String state,
        boolean enabled,
        boolean mayManage,
        String explained,
        Optional<String> signsIn,
        Optional<String> sessions,
        List<Violation> reasons,
        List<Given> given,
        List<Lent> lent,
        Optional<Grant> grant,
        Optional<DelegationForm> delegation,
        List<Crumb> crumbs) {

    public AccountPage {
        reasons = List.copyOf(reasons);
        given = List.copyOf(given);
        lent = List.copyOf(lent);
        crumbs = List.copyOf(crumbs);
    }

    /** An assignment. */
    public record Given(
            String id,
            String role,
            String where,
            String validity,
            String basis,
            String grantedBy,
            Tone tone,
            String state,
            boolean mayEnd,
            boolean mayConfirm) {}

    /** A delegation, from the account or to it. */
    public record Lent(
            String id,
            String words,
            String validity,
            String extent,
            String basis,
            Tone tone,
            String state,
            boolean mayRevoke) {}

    /** What gives a role: what was typed and what can be chosen. */
    public record Grant(
            String role,
            List<String> chosen,
            String from,
            String lastDay,
            String basis,
            List<Option> roles,
            List<Option> units) {

        public Grant {
            chosen = List.copyOf(chosen);
            roles = List.copyOf(roles);
            units = List.copyOf(units);
        }
    }
}
