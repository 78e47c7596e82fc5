package vn.thidua.recognition.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.eligibility.Counted;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Level;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.core.eligibility.Window;

/** Reads what a clause asks for. Which shapes there are is said in {@link Requirement}. */
final class RequirementReader {

    private final List<String> ratings;

    /** @param ratings codes of ratings, the lowest first */
    RequirementReader(List<String> ratings) {
        this.ratings = ratings;
    }

    /** @param rule a group with one key, the name of the shape */
    Requirement read(DataPart rule) {
        String shape = rule.onlyKey();
        DataPart part = rule.part(shape);
        return switch (shape) {
            case "ratings" -> new Requirement.Count(ratings(part), part.whole("times", 1), window(part));
            case "awards" -> new Requirement.Count(awards(part), part.whole("times", 1), window(part));
            case "initiatives" -> new Requirement.Count(initiatives(part), part.whole("times", 1), window(part));
            case "yearsInRow" -> run(part);
            case "awardsInRow" ->
                new Requirement.RunOfAwards(
                        awards(part), part.whole("times", 1), part.whole("everyYears", 1), part.whole("lag", 1));
            case "ratingPattern" -> pattern(part);
            case "noDiscipline" ->
                new Requirement.NoDiscipline(
                        part.choice("from", Fact.Degree.values()).orElseThrow(), span(part));
            case "noInquiry" ->
                new Requirement.NoInquiry(part.choices("questions", Fact.Question.values()), span(part));
            case "servedMonths" ->
                new Requirement.ServedMonths(
                        Set.copyOf(part.texts("posts")),
                        part.whole("atLeast", 1),
                        part.find("below").map(DataPart::asWhole),
                        part.isTrue("unbroken"),
                        part.find("factors").map(RequirementReader::factors).orElse(Map.of()));
            case "daysAway" ->
                new Requirement.FewerDaysAway(part.whole("below", 1), part.choices("exempt", Fact.Reason.values()));
            case "measure" -> {
                Requirement.Comparison comparison = comparison(part);
                yield new Requirement.Measured(part.text("name"), comparison, part.number(key(comparison)));
            }
            case "share" -> {
                Requirement.Comparison comparison = comparison(part);
                yield new Requirement.Ratio(
                        part.text("part"), part.text("whole"), comparison, part.number(key(comparison)));
            }
            case "stated" ->
                new Requirement.Stated(part.text("topic"), Set.copyOf(part.texts("is")), part.isTrue("ofYear"));
            case "subject" -> new Requirement.GivenTo(part.choices("is", SubjectKind.values()));
            case "judged" -> new Requirement.Judged();
            default -> throw new IllegalStateException("the schema lets pass a shape nobody knows: " + shape);
        };
    }

    private static Requirement.Span span(DataPart part) {
        return part.choice("span", Requirement.Span.values()).orElseThrow();
    }

    private static Map<String, BigDecimal> factors(DataPart part) {
        return part.keys().stream().collect(Collectors.toMap(post -> post, part::number));
    }

    private static Requirement.Comparison comparison(DataPart part) {
        for (Requirement.Comparison comparison : Requirement.Comparison.values()) {
            if (part.has(key(comparison))) {
                return comparison;
            }
        }
        throw new IllegalStateException("the schema lets pass a limit nobody knows");
    }

    private static String key(Requirement.Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "atLeast";
            case ABOVE -> "above";
            case AT_MOST -> "atMost";
            case BELOW -> "below";
        };
    }

    private Counted.Ratings ratings(DataPart part) {
        if (part.has("atLeast")) {
            return new Counted.Ratings(ratings.subList(rank(part, "atLeast"), ratings.size()));
        }
        if (part.has("atMost")) {
            return new Counted.Ratings(ratings.subList(0, Math.min(ratings.size(), rank(part, "atMost") + 1)));
        }
        rank(part, "is");
        return new Counted.Ratings(List.of(part.text("is")));
    }

    private int rank(DataPart part, String key) {
        int rank = ratings.indexOf(part.text(key));
        if (rank < 0) {
            part.refuse(key, PackViolation.RATING_UNKNOWN, part.text(key), String.join(", ", ratings));
        }
        return Math.max(0, rank);
    }

    private static Counted.Awards awards(DataPart part) {
        return new Counted.Awards(
                Set.copyOf(part.texts("codes")),
                part.choice("issuedAt", Level.values()),
                Set.copyOf(part.texts("issuers")),
                part.isTrue("regularOnly"));
    }

    private static Counted.Initiatives initiatives(DataPart part) {
        Set<Fact.Work> works = part.choices("works", Fact.Work.values());
        return new Counted.Initiatives(
                part.choice("reach", Level.values()).orElseThrow(),
                works.isEmpty() ? Set.of(Fact.Work.values()) : works);
    }

    private Requirement.RunOfYears run(DataPart part) {
        return new Requirement.RunOfYears(
                ratings(part),
                part.whole("times", 1),
                part.find("after").map(RequirementReader::awards),
                part.choice("clearOf", Fact.Degree.values()));
    }

    private Window window(DataPart part) {
        Optional<DataPart> within = part.find("within");
        if (within.isEmpty()) {
            return Window.Years.JUDGED;
        }
        DataPart window = within.get();
        if (window.isText()) {
            return window.asText().equals("ever") ? new Window.Ever() : Window.Years.JUDGED;
        }
        return window.find("run").<Window>map(run -> new Window.InRun(run(run))).orElseGet(() -> years(window));
    }

    private static Window.Years years(DataPart part) {
        List<Integer> ends = part.parts("years").stream().map(DataPart::asWhole).toList();
        if (ends.getFirst() > ends.getLast()) {
            part.refuse("years", PackViolation.YEARS_REVERSED, ends.getFirst(), ends.getLast());
        }
        return new Window.Years(ends.getFirst(), ends.getLast());
    }

    private Requirement pattern(DataPart part) {
        Window.Years years = years(part);
        int length = years.last() - years.first() + 1;
        List<List<String>> patterns = part.parts("patterns").stream()
                .map(pattern -> pattern.items().stream().map(DataPart::asText).toList())
                .toList();
        for (List<String> pattern : patterns) {
            if (pattern.size() != length) {
                part.refuse("patterns", PackViolation.PATTERN_LENGTH, pattern.size(), length);
            }
            pattern.stream()
                    .filter(rating -> !ratings.contains(rating))
                    .forEach(rating ->
                            part.refuse("patterns", PackViolation.RATING_UNKNOWN, rating, String.join(", ", ratings)));
        }
        return new Requirement.RatingPattern(patterns, years);
    }
}
