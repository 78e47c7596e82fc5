package vn.thidua.reporting.indicator;

import vn.thidua.shared.BilingualText;

/**
 * A field of work under which indicators stand together.
 *
 * @param code first letters of its indicators' codes, for example {@code LD}
 * @param name what the field is called
 */
public record IndicatorGroup(String code, BilingualText name) {}
