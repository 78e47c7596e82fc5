/**
 * Accounts: who may sign in, and with which password.
 *
 * <p>Start reading at {@link vn.thidua.identity.account.Account}, then {@code PasswordPolicy} and {@code PasswordService}.
 * Signing in is not here but in {@code vn.thidua.identity.login}; second factors are in {@code vn.thidua.identity.factor},
 * roles and units in {@code vn.thidua.identity.access}. Screens: {@code /identity/account} (one's own),
 * {@code /identity/accounts} (all, for administrators). Table: {@code identity.account}.
 */
@NullMarked
package vn.thidua.identity.account;

import org.jspecify.annotations.NullMarked;
