@org.jspecify.annotations.NullMarked
package vn.thidua.reporting.indicator;
