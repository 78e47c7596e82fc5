/** Tests of the import of units, posts and people. */
@NullMarked
package vn.thidua.organization.intake;

import org.jspecify.annotations.NullMarked;
