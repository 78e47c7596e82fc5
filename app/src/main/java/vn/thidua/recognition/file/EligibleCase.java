package vn.thidua.recognition.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case of a file.
 *
 * @param days days on which it is judged, at least one
 * @param year the year that is judged; empty for the year of each day
 * @param filedOn day on which the file came in
 * @param rules code of the pack whose time decides instead of the days; empty for the rules in force
 * @param layers codes of local packs that hold here
 * @param remarks what is odd about its facts
 */
record EligibleCase(
        String id,
        List<LocalDate> days,
        Optional<Integer> year,
        Optional<LocalDate> filedOn,
        Optional<String> rules,
        Set<String> layers,
        Asked asked,
        Optional<Expected> expected,
        List<Remark> remarks) {

    /**
     * What the writer of the case expects.
     *
     * @param answer if any, in the words of {@link CaseAnswer#answer()}
     * @param rounded money as it is paid
     * @param cites part of a citation that the answer must name
     * @param clauses verdicts by id of the clause
     */
    record Expected(
            Optional<String> answer,
            Optional<String> rounded,
            Optional<String> cites,
            Optional<Boolean> needsChecking,
            Map<String, String> clauses) {

        Expected {
            clauses = Map.copyOf(clauses);
        }
    }

    EligibleCase {
        days = List.copyOf(days);
        layers = Set.copyOf(layers);
        remarks = List.copyOf(remarks);
    }

    /** Returns the codes of the local packs that it names in any way. */
    Set<String> named() {
        return Stream.concat(layers.stream(), rules.stream()).collect(Collectors.toSet());
    }

    int yearOn(LocalDate day) {
        return year.orElse(day.getYear());
    }
}
