/**
 * Looks at the server, the settings and the machine before anybody is let in, and refuses a start that would be unsafe.
 *
 * <p>Start reading at {@code StartGuard}, then {@code StartViolation} (every setting that is looked at). The operator's list
 * is {@code docs/operate/settings.md}. Nothing is mended here but the rights on the data folder, in
 * {@code vn.thidua.command.database}.
 */
@NullMarked
package vn.thidua.command.guard;

import org.jspecify.annotations.NullMarked;
