/**
 * Score tables on the screen: their versions and what differs between them, and the draft of the next version.
 *
 * <p>A draft is a text that may be wrong. It is changed node by node as a tree ({@code TreeEdit}, written back by {@code YamlText})
 * or as a whole, and is published under a typed word once {@code scoring.table} finds nothing wrong with it. What is published never
 * changes.
 *
 * <p>Start reading at {@code DraftService} (what may be done with a draft), then {@code TreeEdit}, {@code TableDiff} and
 * {@code PreviewQueries} (who would move). Screens: Review › Score tables ({@code /scoring/design}). Table:
 * {@code scoring.table_draft}.
 */
@NullMarked
package vn.thidua.scoring.design;

import org.jspecify.annotations.NullMarked;
