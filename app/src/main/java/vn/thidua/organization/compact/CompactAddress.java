package vn.thidua.organization.compact;

import java.time.LocalDate;

/** Which compact: the cluster by its series and number, and the year. */
record CompactAddress(String series, String number, int year) {

    /** Address of a compact; the variables are those of this record. */
    static final String PATTERN = "/organization/compacts/{series}/{number}/{year}";

    String href() {
        return "/organization/compacts/" + name();
    }

    /** Returns the name by which the audit log knows it. */
    String name() {
        return series + "/" + number + "/" + year;
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }
}
