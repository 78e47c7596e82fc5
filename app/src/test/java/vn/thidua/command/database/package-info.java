/** The embedded server: who is let in, and that data of earlier versions is. */
@NullMarked
package vn.thidua.command.database;

import org.jspecify.annotations.NullMarked;
