/**
 * Publishing: a ranking as everybody has seen it. What was published never changes; a correction is published anew, with its
 * day and its reason, and the earlier one stays readable.
 *
 * <p>Screens: {@code /scoring/publications}. Tables: {@code scoring.publication}, {@code scoring.publication_line}. Event:
 * {@code scoring.publication.publish}.
 *
 * <p>Not in: how points and places come about (see {@link vn.thidua.scoring.board}).
 *
 * <p>Start reading at {@code PublicationService}.
 */
@NullMarked
package vn.thidua.scoring.publication;

import org.jspecify.annotations.NullMarked;
