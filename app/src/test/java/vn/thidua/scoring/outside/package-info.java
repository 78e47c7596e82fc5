@org.jspecify.annotations.NullMarked
package vn.thidua.scoring.outside;
