/**
 * Background work: the queue, its threads, and what is on record about each piece.
 *
 * <p>Start reading at {@code WorkService} (queue, cancel), then {@code WorkThreads} (one piece from begin to end). What is
 * done is not known here but by the {@link vn.thidua.web.WorkHandler handlers} of the modules, and who may ask for it is
 * decided by them. Pages show {@link vn.thidua.web.Work} with {@code jte/web/work.jte}. Table: {@code web.work}.
 */
@NullMarked
package vn.thidua.web.work;

import org.jspecify.annotations.NullMarked;
