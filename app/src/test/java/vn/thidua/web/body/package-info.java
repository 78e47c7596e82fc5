@org.jspecify.annotations.NullMarked
package vn.thidua.web.body;
