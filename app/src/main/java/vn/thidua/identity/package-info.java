/**
 * Identity: accounts, sign-in, sessions, who has which role where, and the question "may this person do that, in this unit?".
 *
 * <p>Other modules declare what can be done as enums implementing {@link vn.thidua.shared.Permission} and ask
 * {@link vn.thidua.shared.Permissions}; who has which permission is data, in {@code identity/roles.yaml}. Units are not
 * here but in {@code vn.thidua.organization}.
 *
 * <p>Start reading at {@code access} (who may do what, and why), then {@code login} and {@code session}. Screens:
 * {@code /login}, {@code /identity/…}. Table of the whole module: {@code identity.installation}; the others stand with their
 * feature. Hears and tells: {@link vn.thidua.identity.PasswordChanged}.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "web", "document", "organization"})
@NullMarked
package vn.thidua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
