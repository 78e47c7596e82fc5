/**
 * Accounts: who may sign in.
 *
 * <p>Start reading at {@link vn.thidua.identity.account.Account}. Signing in is not here but in
 * {@code vn.thidua.identity.login}; roles and units are in {@code vn.thidua.identity.access}. Table: {@code identity.account}.
 */
@NullMarked
package vn.thidua.identity.account;

import org.jspecify.annotations.NullMarked;
