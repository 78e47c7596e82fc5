package vn.thidua.conference;

import java.util.Optional;
import vn.thidua.shared.Scope;

/**
 * Which pack is wanted.
 *
 * @param scope whose reports count; units outside it are not in any figure
 * @param period code of the reporting period
 * @param conference code of the conference; empty for a review without one
 */
public record PackOrder(Scope scope, String period, Optional<String> conference) {}
