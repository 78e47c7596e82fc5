package vn.thidua.organization.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which part of an import somebody looks at.
 *
 * @param list code of a list; anything else means the first list that has lines
 * @param show a kind of change in small letters; anything else means all that change something
 * @param after number of the line that the part follows
 * @param defects how many defects are passed over
 */
record Choice(String list, String show, int after, int defects) {

    Optional<Subject> subject() {
        return Arrays.stream(Subject.values())
                .filter(subject -> subject.code().equals(list))
                .findFirst();
    }

    /** Returns the kinds of change that are shown. */
    List<Change> changes() {
        return switch (show.toUpperCase(Locale.ROOT)) {
            case "ADDED" -> List.of(Change.ADD);
            case "CHANGED" -> List.of(Change.SUCCEED, Change.AMEND);
            case "UNCHANGED" -> List.of(Change.NONE);
            default -> List.of(Change.ADD, Change.SUCCEED, Change.AMEND);
        };
    }

    /** Returns the address of this part of the page {@code href}. */
    String href(String href) {
        return href + "?list=" + list + "&show=" + show + "&after=" + after + "&defects=" + defects;
    }
}
