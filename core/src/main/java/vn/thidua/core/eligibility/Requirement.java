package vn.thidua.core.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a clause asks for. Each record is a shape in which laws write their conditions; the numbers, codes and years in it are
 * data of a rule pack.
 */
public sealed interface Requirement {

    /** Returns which facts it counts, and those that a run which it counts in is made of; none if it counts no facts by year. */
    default Stream<Counted> allCounted() {
        return switch (this) {
            case Count(Counted counted, int _, Window.InRun(RunOfYears run)) ->
                Stream.concat(Stream.of(counted), run.allCounted());
            case Count(Counted counted, int _, Window _) -> Stream.of(counted);
            case RunOfYears(Counted.Ratings rated, int _, Optional<Counted.Awards> after) ->
                Stream.concat(Stream.of(rated), after.stream());
            case RunOfAwards run -> Stream.of(run.awards());
            default -> Stream.empty();
        };
    }

    /**
     * So many of something in certain years.
     *
     * @param atLeast 1 or more
     */
    record Count(Counted counted, int atLeast, Window window) implements Requirement {}

    /**
     * So many years in a row with one of these ratings, up to the year that is judged or, while that year has no rating yet,
     * to the year before it.
     *
     * @param years 1 or more
     * @param after the run begins after the year of such an award; empty if it may begin at any time
     * @param clearOf the run begins after the last year in which a discipline of this degree or a harder one was in force;
     *     empty if discipline plays no part
     */
    record RunOfYears(Counted.Ratings ratings, int years, Optional<Counted.Awards> after, Optional<Fact.Degree> clearOf)
            implements Requirement {

        /** Discipline plays no part. */
        public RunOfYears(Counted.Ratings ratings, int years, Optional<Counted.Awards> after) {
            this(ratings, years, after, Optional.empty());
        }
    }

    /**
     * So many awards in a row ("lần liên tục").
     *
     * @param times 1 or more
     * @param everyYears years from one award of the row to the next: 1 for a title of a year, 3 for one that itself rests on
     *     three years
     * @param lag how many years before the year that is judged the last of them may lie
     */
    record RunOfAwards(Counted.Awards awards, int times, int everyYears, int lag) implements Requirement {}

    /**
     * The ratings of certain years are one of these patterns, in any order of years.
     *
     * @param patterns each with as many ratings as {@code window} has years
     */
    record RatingPattern(List<List<String>> patterns, Window.Years window) implements Requirement {

        public RatingPattern {
            patterns = patterns.stream().map(List::copyOf).toList();
        }
    }

    /** When a clause wants nothing to weigh upon the subject. */
    enum Span {
        /** On the day of the proposal. */
        DAY,
        /** At any time of the year that is judged. */
        YEAR
    }

    /**
     * No discipline of this degree or a harder one is in force.
     *
     * @param mildest mildest degree that bars
     */
    record NoDiscipline(Fact.Degree mildest, Span span) implements Requirement {}

    /** Nothing of this kind is looked into. */
    record NoInquiry(Set<Fact.Question> questions, Span span) implements Requirement {

        public NoInquiry {
            questions = Set.copyOf(questions);
        }
    }

    /**
     * So many months of service up to the day of the proposal. Times in several posts are added up; what is left over of whole
     * months is added up too, thirty days to a month, and the sum is rounded down to whole months.
     *
     * @param posts which posts count; empty if any does
     * @param atLeast months, 1 or more
     * @param below fewer months than this; empty if there is no upper end
     * @param unbroken whether only the longest service without a day between counts
     * @param factors what a month in certain posts counts for; 1 in all others. Of a day in two posts the larger counts
     */
    record ServedMonths(
            Set<String> posts, int atLeast, Optional<Integer> below, boolean unbroken, Map<String, BigDecimal> factors)
            implements Requirement {

        public ServedMonths {
            posts = Set.copyOf(posts);
            factors = Map.copyOf(factors);
        }

        /** A month counts for one, in any post and with any break. */
        public ServedMonths(Set<String> posts, int atLeast, Optional<Integer> below) {
            this(posts, atLeast, below, false, Map.of());
        }
    }

    /**
     * Fewer working days away than this in the year that is judged.
     *
     * @param below 1 or more
     * @param exempt reasons whose days do not count
     */
    record FewerDaysAway(int below, Set<Fact.Reason> exempt) implements Requirement {

        public FewerDaysAway {
            exempt = Set.copyOf(exempt);
        }
    }

    /** How a figure is held against a limit. */
    enum Comparison {
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW;

        boolean holds(BigDecimal found, BigDecimal limit) {
            int order = found.compareTo(limit);
            return switch (this) {
                case AT_LEAST -> order >= 0;
                case ABOVE -> order > 0;
                case AT_MOST -> order <= 0;
                case BELOW -> order < 0;
            };
        }
    }

    /** A figure of the year that is judged, held against a limit. */
    record Measured(String name, Comparison comparison, BigDecimal limit) implements Requirement {}

    /**
     * One figure of the year that is judged as a share of another, in per cent. Nothing is rounded: the part is multiplied by
     * one hundred and held against the per cent of the whole.
     *
     * @param percent 0 or more
     */
    record Ratio(String part, String whole, Comparison comparison, BigDecimal percent) implements Requirement {}

    /**
     * Something is stated in one of these words.
     *
     * @param ofYear whether the statement must be about the year that is judged
     */
    record Stated(String topic, Set<String> accepted, boolean ofYear) implements Requirement {

        public Stated {
            accepted = Set.copyOf(accepted);
        }
    }

    /** The form is given to such subjects. */
    record GivenTo(Set<SubjectKind> subjects) implements Requirement {

        public GivenTo {
            subjects = Set.copyOf(subjects);
        }
    }

    /** People decide; a {@link Fact.Judgement} of the clause says what they decided. */
    record Judged() implements Requirement {}
}
