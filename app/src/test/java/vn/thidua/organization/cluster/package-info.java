@org.jspecify.annotations.NullMarked
package vn.thidua.organization.cluster;
