/**
 * The papers of a conference: consolidated report, minutes, conclusion notice, brief.
 *
 * <p>Each class maps the record and the consolidated figures to a document of {@code vn.thidua.document}. The words stand
 * in {@code documents/conference/*.properties}, in Vietnamese, because official papers do not follow the reader's
 * language. A figure is never typed here: it comes from {@code vn.thidua.reporting} or {@code vn.thidua.scoring} each
 * time a paper is written. Restricted indicators are left out of every paper.
 *
 * <p>Start reading at {@link vn.thidua.conference.paper.Papers}, then {@code ConsolidatedReport}.
 */
@NullMarked
package vn.thidua.conference.paper;

import org.jspecify.annotations.NullMarked;
