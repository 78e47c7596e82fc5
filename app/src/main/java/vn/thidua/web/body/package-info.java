/**
 * How much a request may carry besides files and the fields of a form, for which the server has limits of its own (see
 * {@code application.properties}).
 *
 * <p>Start reading at {@code BodyLimit}.
 */
@NullMarked
package vn.thidua.web.body;

import org.jspecify.annotations.NullMarked;
