/**
 * Identity: accounts, sign-in, sessions, who has which role where, and the question "may this person do that, in this unit?".
 *
 * <p>Other modules declare what can be done as enums implementing {@link vn.thidua.shared.Permission} and ask
 * {@link vn.thidua.shared.Permissions}; who has which permission is data, in {@code identity/roles.yaml}. Units are not
 * here but in {@code vn.thidua.organization}.
 *
 * <p>Start reading at {@code access} (who may do what, and why), then {@code login} and {@code session}. Table of its own:
 * {@code identity.installation}.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "web", "organization"})
@NullMarked
package vn.thidua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
