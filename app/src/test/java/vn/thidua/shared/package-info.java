@org.jspecify.annotations.NullMarked
package vn.thidua.shared;
