/**
 * Compacts: what the members of a cluster promise each other for a year, with targets for each member, signed by all.
 *
 * <p>Start reading at {@code CompactService}. A compact that is changed loses its signatures: what was signed is what stands.
 * Who is in the cluster is not here but in {@code vn.thidua.organization.cluster}.
 *
 * <p>Screen: {@code /organization/compacts/{series}/{number}/{year}}, reached from the cluster. Tables:
 * {@code organization.compact}, {@code organization.compact_target}, {@code organization.compact_signature}.
 *
 * <p>Vocabulary: "giao ước thi đua"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.organization.compact;

import org.jspecify.annotations.NullMarked;
