package vn.thidua.organization.unit;

import java.util.regex.Pattern;

/**
 * A place among the units of one parent: what is listed goes on behind it.
 *
 * @param position of the last unit that was listed
 * @param code of the last unit that was listed
 */
record TreeCursor(int position, String code) {

    static final TreeCursor START = new TreeCursor(Integer.MIN_VALUE, "");

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,9}\\.[A-Za-z0-9-]{1,40}");

    /** Reads what {@link #toString} wrote; anything else is the start. */
    static TreeCursor of(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return START;
        }
        int dot = text.indexOf('.');
        return new TreeCursor(Integer.parseInt(text.substring(0, dot)), text.substring(dot + 1));
    }

    @Override
    public String toString() {
        return position + "." + code;
    }
}
