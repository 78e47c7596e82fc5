/**
 * The register of units and of their membership in clusters.
 *
 * <p>Start reading at {@code UnitService}. Tables: {@code organization.unit}, {@code organization.cluster},
 * {@code organization.cluster_member}.
 */
@NullMarked
package vn.thidua.organization.unit;

import org.jspecify.annotations.NullMarked;
