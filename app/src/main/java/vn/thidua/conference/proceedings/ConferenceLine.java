package vn.thidua.conference.proceedings;

import java.time.LocalDate;

/** A conference as lists show it. */
public record ConferenceLine(
        String code, String title, LocalDate startsOn, LocalDate endsOn, String town, String province, String period) {}
