@org.jspecify.annotations.NullMarked
package vn.thidua.core.round;
