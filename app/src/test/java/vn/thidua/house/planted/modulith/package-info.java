/** Imitates an application whose modules do not keep to their declarations. */
@NullMarked
package vn.thidua.house.planted.modulith;

import org.jspecify.annotations.NullMarked;
