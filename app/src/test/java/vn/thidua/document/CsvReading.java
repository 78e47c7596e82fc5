package vn.thidua.document;

import java.util.regex.Pattern;

/** How another program takes away the apostrophes of a .csv file for people, as the description of the format says. */
final class CsvReading {

    private static final Pattern GUARDED = Pattern.compile(
            "(?m)^'(?='*[\\p{Z}\\p{Cf}\\p{Cc}&&[^\\n\\r\\t\\u0085\\u2028\\u2029]]*[=+\\-@|%\\t\\uff1d\\uff0b\\uff0d\\uff20])"
                    + "|\\A'(?='*[\\n\\r\\u0085\\u2028\\u2029])");

    private CsvReading() {}

    static String original(String field) {
        return GUARDED.matcher(field).replaceAll("");
    }
}
