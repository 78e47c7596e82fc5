package vn.thidua.identity.login;

import vn.thidua.identity.account.Account;

/** Says what an account needs beside its first proof. Implemented by {@code identity.factor}. */
public interface SecondFactorPolicy {

    /** What is still missing after the first proof. */
    enum Need {
        /** Nothing. */
        NONE,
        /** The second factor that the account has. */
        CHECK,
        /** A second factor, which the account's role requires and the account has not. */
        ENROL
    }

    /** Returns what {@code account} still needs after one proof that is not strong. */
    Need need(Account account);
}
