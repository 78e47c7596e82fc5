/**
 * Getting in without the password: links that work once, mailed to the owner or handed over by an administrator.
 *
 * <p>Start reading at {@code ResetService}. The password itself is set in {@code identity.account}; a second factor is
 * still asked for when the owner then signs in. Screens: {@code /identity/reset}. Table: {@code identity.one_time_link}.
 */
@NullMarked
package vn.thidua.identity.reset;

import org.jspecify.annotations.NullMarked;
