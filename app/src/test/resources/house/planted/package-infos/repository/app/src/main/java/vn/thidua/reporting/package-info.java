/** What is here. */
@NullMarked
package vn.thidua.reporting;
