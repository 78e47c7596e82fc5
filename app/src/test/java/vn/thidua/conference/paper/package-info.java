@org.jspecify.annotations.NullMarked
package vn.thidua.conference.paper;
