@org.jspecify.annotations.NullMarked
package vn.thidua.directive.task;
