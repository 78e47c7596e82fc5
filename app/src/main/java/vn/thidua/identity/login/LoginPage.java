package vn.thidua.identity.login;

import java.util.List;
import java.util.Optional;
import vn.thidua.identity.DemoAccountService.DemoAccount;

/**
 * The login page.
 *
 * @param error key of the text that says why the last try failed
 * @param demoAccounts accounts that may be shown with their passwords; none outside a demonstration
 */
public record LoginPage(Optional<String> error, boolean signedOut, List<DemoAccount> demoAccounts) {

    public LoginPage {
        demoAccounts = List.copyOf(demoAccounts);
    }
}
