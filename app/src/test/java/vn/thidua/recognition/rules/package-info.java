/** Tests of rule packs. */
@NullMarked
package vn.thidua.recognition.rules;

import org.jspecify.annotations.NullMarked;
