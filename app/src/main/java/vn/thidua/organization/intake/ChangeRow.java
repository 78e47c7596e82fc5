package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.web.Formats;

/**
 * A line of an import with what it says and what was there before, fact by fact, as text.
 *
 * @param now in the order of {@link #columns}; nothing where there is none
 * @param before the same facts before; all empty for something new
 */
record ChangeRow(
        int number,
        Place place,
        Change change,
        String code,
        List<@Nullable String> now,
        List<@Nullable String> before) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final List<Column> UNITS = List.of(
            Column.UNIT_NAME,
            Column.UNIT_SHORT_NAME,
            Column.UNIT_PARENT,
            Column.UNIT_ORDER,
            Column.UNIT_FROM,
            Column.UNIT_TO);
    private static final List<Column> POSTS =
            List.of(Column.POST_UNIT, Column.POST_TITLE, Column.POST_ORDER, Column.POST_FROM, Column.POST_TO);
    private static final List<Column> PEOPLE =
            List.of(Column.PERSON_NAME, Column.PERSON_UNIT, Column.PERSON_POST, Column.PERSON_FROM, Column.PERSON_TO);

    /** Returns which facts the lines about {@code subject} have besides their code. */
    static List<Column> columns(Subject subject) {
        return switch (subject) {
            case UNITS -> UNITS;
            case POSTS -> POSTS;
            case PEOPLE -> PEOPLE;
        };
    }

    /** Returns the facts in words, each with what was there before if that was something else. */
    List<IntakeDetailPage.Fact> facts(Subject subject) {
        List<IntakeDetailPage.Fact> facts = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            String after = shown(now.get(i));
            String earlier = change == Change.ADD && before.get(i) == null ? after : shown(before.get(i));
            facts.add(new IntakeDetailPage.Fact(
                    columns(subject).get(i).title(), earlier.equals(after) ? "" : earlier, after));
        }
        return facts;
    }

    private static String shown(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Formats.ABSENT;
        }
        return DAY.matcher(value).matches() ? Formats.date(LocalDate.parse(value)) : value;
    }
}
