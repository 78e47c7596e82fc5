/**
 * The PostgreSQL server that a command runs on: embedded in the data folder, or one that the operator names.
 *
 * <p>Start reading at {@link vn.thidua.command.database.Database}. Which server is refused is decided in
 * {@code vn.thidua.command.guard}. Tables are not made here but by the migrations of each module.
 */
@NullMarked
package vn.thidua.command.database;

import org.jspecify.annotations.NullMarked;
