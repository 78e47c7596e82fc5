/**
 * What signing in needs to know about this installation: its secret, and the address people reach it by.
 *
 * <p>Start reading at {@link vn.thidua.identity.setting.InstallationSecret}. Whether the installation is a demonstration is
 * not here but in {@link vn.thidua.identity.Installation}. Settings: {@code thidua.secret-file}, {@code thidua.public-url}.
 * No screens, no tables.
 */
@NullMarked
package vn.thidua.identity.setting;

import org.jspecify.annotations.NullMarked;
