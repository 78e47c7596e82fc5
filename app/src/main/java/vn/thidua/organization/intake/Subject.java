package vn.thidua.organization.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a list is about, in the order in which lists are applied. */
enum Subject {
    UNITS,
    POSTS,
    PEOPLE;

    /** Returns the columns of such a list, in the order of the template. */
    List<Column> columns() {
        return Arrays.stream(Column.values())
                .filter(column -> column.subject() == this)
                .toList();
    }

    /** Returns the message key of the list's name. */
    String key() {
        return "organization.intake.subject." + code();
    }

    /** Returns the name by which addresses and files call the list. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
