package vn.thidua.identity.account;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;

/**
 * The page of one's own account.
 *
 * @param email where links for a new password go; hidden but for its first letter and its host
 * @param provider name of the outside provider, if there is one
 * @param connected whether the account is linked to it
 * @param done key of what has just been finished
 * @param trouble key of what has just failed
 * @param reasons why the password just typed was refused
 */
public record AccountPage(
        String username,
        String displayName,
        String role,
        Optional<String> email,
        Optional<String> provider,
        boolean connected,
        Optional<String> done,
        Optional<String> trouble,
        List<Violation> reasons) {

    public AccountPage {
        reasons = List.copyOf(reasons);
    }
}
