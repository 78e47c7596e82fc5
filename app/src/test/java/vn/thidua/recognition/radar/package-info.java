@org.jspecify.annotations.NullMarked
package vn.thidua.recognition.radar;
