package vn.thidua.identity.login;

import java.util.List;
import java.util.Optional;
import vn.thidua.identity.DemoAccountService.DemoAccount;

/**
 * The login page.
 *
 * @param error why the last try failed, in words
 * @param done what has just been finished, in words
 * @param provider name of the outside provider that people can sign in with
 * @param demoAccounts accounts that may be shown with their passwords; none outside a demonstration
 */
public record LoginPage(
        Optional<String> error, Optional<String> done, Optional<String> provider, List<DemoAccount> demoAccounts) {

    public LoginPage {
        demoAccounts = List.copyOf(demoAccounts);
    }
}
