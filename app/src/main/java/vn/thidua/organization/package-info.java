/**
 * Organisation: the units through time, the acts that change them, and the emulation clusters they belong to on a given day.
 *
 * <p>Other modules ask {@link vn.thidua.organization.UnitDirectory} and {@link vn.thidua.organization.UnitHistory}, or join
 * {@code organization.unit_as_of(day)}; a list that nobody has registered is read by
 * {@link vn.thidua.organization.UnitList}. Accounts and permissions are not here but in
 * {@code vn.thidua.identity}.
 *
 * <p>Vocabulary: a cluster is "cụm thi đua", its head "cụm trưởng"; see {@code docs/glossary.md}.
 */
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"shared", "web", "document"})
@NullMarked
package vn.thidua.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
