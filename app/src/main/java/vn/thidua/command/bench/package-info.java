/**
 * Benchmarks: what the product does at full size, as ratios to a peer or a limit measured in the same run.
 *
 * <p>Start reading at {@code OrganizationBench}. What {@code ./thidua bench} prints is put together here; the database that
 * it runs on is thrown away afterwards. Nothing of the business lives here.
 */
@NullMarked
package vn.thidua.command.bench;

import org.jspecify.annotations.NullMarked;
