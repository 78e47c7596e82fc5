@org.jspecify.annotations.NullMarked
package vn.thidua.conference.pack;
