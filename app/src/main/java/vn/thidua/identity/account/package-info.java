/**
 * Accounts: who may sign in, in which role, for which units.
 *
 * <p>Start reading at {@link vn.thidua.identity.account.Account}. Signing in is not here but in
 * {@code vn.thidua.identity.login}. Tables: {@code identity.account}, {@code identity.account_unit}.
 */
@NullMarked
package vn.thidua.identity.account;

import org.jspecify.annotations.NullMarked;
