package vn.thidua.reporting;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.shared.BilingualText;

/**
 * A stretch of time that units report on.
 *
 * @param code for example {@code 2017-9M}
 * @param name for example "9 tháng năm 2017"
 * @param previous code of the same period last year, if it is on record
 * @param dueOn last day on which a report is on time, in Viet Nam
 * @param share part of the year that has gone by at the end of the period, in per cent: 75 after nine months
 */
public record PeriodInfo(
        String code, BilingualText name, int year, int share, Optional<String> previous, LocalDate dueOn) {}
