/**
 * Clusters: units that compete with each other and are ranked together, dealt by series, led by a head and a deputy that
 * change every year.
 *
 * <p>Start reading at {@code ClusterService} (a deal of all clusters of a series) and {@code RotationService} (other offices
 * inside one). What the
 * members promise each other is not here but in {@code vn.thidua.organization.compact}.
 *
 * <p>Screens: Organisation › Clusters ({@code /organization/clusters}). Tables: {@code organization.cluster_series},
 * {@code organization.cluster}, {@code organization.cluster_member}.
 *
 * <p>Vocabulary: "cụm thi đua", "cụm trưởng", "cụm phó"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.organization.cluster;

import org.jspecify.annotations.NullMarked;
