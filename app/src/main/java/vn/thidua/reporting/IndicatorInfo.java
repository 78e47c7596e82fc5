package vn.thidua.reporting;

import vn.thidua.core.consolidation.Direction;
import vn.thidua.shared.BilingualText;

/**
 * An indicator as other modules print it.
 *
 * @param group code of the field of work it stands under
 * @param measure what one of it is called; "%" for percentages
 * @param decimals digits after the decimal point
 * @param derived whether it is computed from other indicators and never typed
 * @param restricted whether only persons entrusted with it may see its figures
 */
public record IndicatorInfo(
        String code,
        String group,
        BilingualText groupName,
        BilingualText name,
        BilingualText measure,
        int decimals,
        Direction direction,
        boolean derived,
        boolean restricted) {}
