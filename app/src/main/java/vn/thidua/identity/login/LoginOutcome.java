package vn.thidua.identity.login;

import java.time.Duration;
import vn.thidua.identity.account.Account;

/** What became of a try to sign in with a password. */
sealed interface LoginOutcome {

    /** The password is right. A second factor may still be missing. */
    record Proved(Account account) implements LoginOutcome {}

    /** There is no such account, or it is closed, or the password is wrong; nobody is told which. */
    record Wrong() implements LoginOutcome {}

    /** It was not looked at, because there were too many tries. */
    record Early(Duration delay) implements LoginOutcome {}
}
