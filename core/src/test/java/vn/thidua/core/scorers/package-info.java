@org.jspecify.annotations.NullMarked
package vn.thidua.core.scorers;
