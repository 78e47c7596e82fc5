package vn.thidua.organization.intake;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What an import would change. Pure: the lines, what is on record and where the person may import go in; changes, counts and
 * (in the log) defects come out.
 *
 * @param counts one for each list, in the order of {@link Subject}
 */
record Comparison(List<StagedUnit> units, List<StagedPost> posts, List<StagedPerson> people, List<Count> counts) {

    Comparison {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        people = List.copyOf(people);
        counts = List.copyOf(counts);
    }

    /**
     * Compares {@code lines} with {@code present}.
     *
     * @param log takes what is wrong besides what was found while reading
     * @param newIds gives names to what is new
     */
    static Comparison of(Lines lines, Present present, Coverage coverage, DefectLog log, Supplier<UUID> newIds) {
        UnitComparison units = new UnitComparison(present, coverage, log);
        List<StagedUnit> stagedUnits = units.compare(lines, newIds);
        PostComparison posts = new PostComparison(present, units, log);
        List<StagedPost> stagedPosts = posts.compare(lines, newIds);
        List<StagedPerson> stagedPeople =
                new PersonComparison(present, coverage, units, posts, log).compare(lines, newIds);
        List<Count> counts = List.of(
                count(lines, Subject.UNITS, stagedUnits.stream().map(StagedUnit::change), log),
                count(lines, Subject.POSTS, stagedPosts.stream().map(StagedPost::change), log),
                count(lines, Subject.PEOPLE, stagedPeople.stream().map(StagedPerson::counted), log));
        return new Comparison(stagedUnits, stagedPosts, stagedPeople, counts);
    }

    private static Count count(Lines lines, Subject subject, Stream<Change> changes, DefectLog log) {
        return Count.of(subject, lines.read().getOrDefault(subject, 0), changes.toList(), log.refusedLines(subject));
    }
}
