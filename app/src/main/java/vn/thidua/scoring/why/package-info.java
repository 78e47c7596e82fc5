/**
 * The answer to "why these points?" in words: the rule, then the arithmetic with the unit's own figures.
 *
 * <p>Start reading at {@link vn.thidua.scoring.why.Explanation}. It prints what {@code vn.thidua.core.scoring} did and computes
 * nothing itself; screens and workbooks show the same sentences.
 */
@NullMarked
package vn.thidua.scoring.why;

import org.jspecify.annotations.NullMarked;
