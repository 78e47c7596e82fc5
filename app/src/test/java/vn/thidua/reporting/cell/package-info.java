/** Tests of one cell: what is said about it, what proves it, and how one gets there from a total. */
@NullMarked
package vn.thidua.reporting.cell;

import org.jspecify.annotations.NullMarked;
