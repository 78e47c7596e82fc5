/** What the module keeps to itself. */
@NullMarked
package vn.thidua.house.planted.modulith.lower.inside;

import org.jspecify.annotations.NullMarked;
