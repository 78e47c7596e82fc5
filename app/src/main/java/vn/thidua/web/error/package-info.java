/**
 * Error pages: what failed, that saved data is safe, what to do. One advice for all modules.
 *
 * <p>Start reading at {@code ErrorAdvice}. A business refusal is not an error: it is shown on the page where it happened.
 */
@NullMarked
package vn.thidua.web.error;

import org.jspecify.annotations.NullMarked;
