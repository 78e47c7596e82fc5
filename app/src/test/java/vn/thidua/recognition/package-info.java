/** Tests of recognition. */
@NullMarked
package vn.thidua.recognition;

import org.jspecify.annotations.NullMarked;
