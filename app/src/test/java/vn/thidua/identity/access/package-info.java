@org.jspecify.annotations.NullMarked
package vn.thidua.identity.access;
