/**
 * Score tables out of Excel: what was pasted or sent as a file becomes an outline, and the outline the draft of a table.
 *
 * <p>Start reading at {@code OutlineReader} (rows to outline, all defects at once; pure), then {@code Numbering} (which number
 * belongs on which level) and {@code DraftWriter}. Nothing is stored here, and nothing comes into force: the draft is made by
 * {@code scoring.design}. Screen: Review › Score tables › From Excel ({@code /scoring/intake}).
 */
@NullMarked
package vn.thidua.scoring.intake;

import org.jspecify.annotations.NullMarked;
