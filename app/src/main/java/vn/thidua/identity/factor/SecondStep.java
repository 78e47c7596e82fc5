package vn.thidua.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.login.PendingLogin;
import vn.thidua.identity.login.Proof;
import vn.thidua.identity.login.SessionOpener;

/** Ends a login that waits for its second proof, once that proof was given. */
@Component
@ConditionalOnWebApplication
class SecondStep {

    private final AccountRepository accounts;
    private final SessionOpener opener;

    SecondStep(AccountRepository accounts, SessionOpener opener) {
        this.accounts = accounts;
        this.opener = opener;
    }

    /** Opens the session, unless the account was closed meanwhile. Returns the next address. */
    String finish(PendingLogin pending, Proof second, HttpServletRequest request, HttpServletResponse response) {
        return accounts.find(pending.account())
                .filter(Account::enabled)
                .map(account -> opener.open(account, List.of(pending.first(), second), request, response))
                .orElse("/login?error=wrong");
    }
}
