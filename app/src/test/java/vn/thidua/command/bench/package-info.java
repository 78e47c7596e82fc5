@org.jspecify.annotations.NullMarked
package vn.thidua.command.bench;
