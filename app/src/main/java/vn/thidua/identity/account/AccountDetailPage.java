package vn.thidua.identity.account;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;

/**
 * One account, as its administrator sees it.
 *
 * @param provider name of the outside provider, if there is one
 * @param own whether it is the administrator's own account, whose second factor only another one takes away
 * @param link to be handed to the owner, shown this once
 */
public record AccountDetailPage(
        List<Crumb> crumbs,
        AccountListPage.Line line,
        String email,
        Optional<String> provider,
        boolean own,
        Optional<String> link,
        List<Violation> reasons) {

    public AccountDetailPage {
        crumbs = List.copyOf(crumbs);
        reasons = List.copyOf(reasons);
    }

    /** Names the account without the link. */
    @Override
    public String toString() {
        return "AccountDetailPage[" + line.username() + "]";
    }
}
