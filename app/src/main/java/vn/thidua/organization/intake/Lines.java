package vn.thidua.organization.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was read from the files of one import.
 *
 * @param unitCodes every well-formed code of a unit that stands in a list of units, those of refused lines included, so that
 *     one defect is not named at every line that refers to it
 * @param postCodes the same for posts: code of the unit, a tab, code of the post
 * @param read how many lines there were of each list, refused ones included
 */
record Lines(
        List<UnitLine> units,
        List<PostLine> posts,
        List<PersonLine> people,
        Set<String> unitCodes,
        Set<String> postCodes,
        Map<Subject, Integer> read) {

    Lines {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        people = List.copyOf(people);
        unitCodes = Set.copyOf(unitCodes);
        postCodes = Set.copyOf(postCodes);
        read = Map.copyOf(read);
    }

    /** Returns how many lines were read of all lists together. */
    int count() {
        return read.values().stream().mapToInt(Integer::intValue).sum();
    }
}
