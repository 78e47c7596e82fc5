package vn.thidua.identity.reset;

import java.util.Optional;

/**
 * The page on which a person asks for a link.
 *
 * @param mailed whether this installation can send mail; else only an administrator can help
 * @param asked whether a link was just asked for
 * @param delay minutes until the next link can be asked for, if it was asked too often
 */
public record ResetPage(boolean mailed, boolean asked, Optional<Long> delay) {}
