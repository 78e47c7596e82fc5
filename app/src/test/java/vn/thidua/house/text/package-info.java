/**
 * Rules on what files say: code, templates, messages, SQL. Where they stand is judged in {@code place}.
 */
@NullMarked
package vn.thidua.house.text;

import org.jspecify.annotations.NullMarked;
