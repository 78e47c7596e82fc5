/**
 * The PostgreSQL server that a command runs on: embedded in the data folder, or one that the operator names.
 *
 * <p>Start reading at {@link vn.thidua.command.database.Database}. {@code DurabilityGuard} refuses a server that could
 * lose what was acknowledged. Tables are not made here but by the migrations of each module.
 */
@NullMarked
package vn.thidua.command.database;

import org.jspecify.annotations.NullMarked;
