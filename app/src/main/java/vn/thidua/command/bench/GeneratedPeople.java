package vn.thidua.command.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Confidence;
import vn.thidua.core.eligibility.Counted;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Level;
import vn.thidua.core.eligibility.Proposal;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.core.eligibility.Window;

/**
 * People with ten years of ratings, titles and initiatives each, made by arithmetic so that every peer can make the same, and
 * twelve rules for individuals in the shapes of the laws of 2003 and 2022.
 */
final class GeneratedPeople {

    static final int YEARS = 10;
    static final int LAST = 2024;
    static final int FIRST = LAST - YEARS + 1;
    static final Proposal PROPOSAL = new Proposal(SubjectKind.INDIVIDUAL, LocalDate.of(LAST, 12, 20), LAST);

    /** Titles and forms, from the lowest; a bit of {@link #awards} each. */
    static final List<String> TITLES = List.of(
            "advanced-worker",
            "base-emulation-fighter",
            "ministry-emulation-fighter",
            "ministry-commendation",
            "prime-minister-commendation",
            "labour-order-third",
            "labour-order-second");

    private static final List<String> RATINGS = List.of("not-completed", "completed", "good", "excellent");
    private static final Counted.Ratings GOOD = new Counted.Ratings(List.of("good", "excellent"));
    private static final Counted.Ratings EXCELLENT = new Counted.Ratings(List.of("excellent"));

    private GeneratedPeople() {}

    /** Returns a number below {@code bound} that belongs to this person, year and question. */
    private static int draw(int person, int year, int question, int bound) {
        int mixed = person * 0x9e3779b1 + year * 0x85ebca6b + question * 0xc2b2ae35;
        mixed ^= mixed >>> 15;
        mixed *= 0x2c1b3c6d;
        mixed ^= mixed >>> 12;
        mixed *= 0x297a2d39;
        mixed ^= mixed >>> 15;
        return Math.floorMod(mixed, bound);
    }

    /** Returns 0 (not completed) to 3 (excellent). */
    static int rating(int person, int year) {
        int drawn = draw(person, year, 1, 100) + draw(person, 0, 2, 40);
        return drawn < 4 ? 0 : drawn < 12 ? 1 : drawn < 75 ? 2 : 3;
    }

    /** Returns the titles of a year, a bit for each of {@link #TITLES}. */
    static int awards(int person, int year) {
        int rating = rating(person, year);
        int quality = draw(person, 0, 3, 100);
        int awards = rating >= 2 ? 1 : 0;
        awards |= rating == 3 && draw(person, year, 4, 120) < quality ? 2 : 0;
        awards |= draw(person, year, 5, 400) < quality ? 4 : 0;
        awards |= draw(person, year, 6, 500) < quality ? 8 : 0;
        awards |= draw(person, year, 7, 900) < quality ? 16 : 0;
        awards |= draw(person, year, 8, 1_500) < quality ? 32 : 0;
        awards |= draw(person, year, 9, 2_000) < quality ? 64 : 0;
        return awards;
    }

    /** Returns how many initiatives of a year reach the base (0), the ministry (1) or the nation (2). */
    static int initiatives(int person, int year, int level) {
        return switch (level) {
            case 0 -> Math.max(0, draw(person, year, 10, 6) - 3);
            case 1 -> draw(person, year, 11, 12) == 0 ? 1 : 0;
            default -> draw(person, year, 12, 90) == 0 ? 1 : 0;
        };
    }

    /** Returns what is known about a person; of ratings, titles and initiatives everything is. */
    static List<Fact> facts(int person) {
        List<Fact> facts = new ArrayList<>();
        for (int year = FIRST; year <= LAST; year++) {
            facts.add(new Fact.Rating(year, RATINGS.get(rating(person, year))));
            int awards = awards(person, year);
            for (int title = 0; title < TITLES.size(); title++) {
                if ((awards >> title & 1) == 1) {
                    facts.add(award(TITLES.get(title), year));
                }
            }
            for (Level level : Level.values()) {
                int count =
                        initiatives(person, year, Arrays.asList(Level.values()).indexOf(level));
                for (int number = 1; number <= count; number++) {
                    facts.add(new Fact.Initiative(
                            year, level, Fact.Work.INITIATIVE, Optional.of("recogniser-" + number)));
                }
            }
        }
        Stream.of(Fact.Kind.RATING, Fact.Kind.AWARD, Fact.Kind.INITIATIVE)
                .map(kind -> new Fact.Complete(kind, 1948, LAST))
                .forEach(facts::add);
        return facts;
    }

    private static Fact award(String title, int year) {
        return new Fact.Award(
                title,
                year,
                Optional.of(Level.MINISTRY),
                Optional.of("province"),
                Optional.of("1"),
                Optional.of(LocalDate.of(year, 12, 1)),
                Fact.Feat.REGULAR,
                Optional.empty());
    }

    /** Returns the rules by the code of the title or form. */
    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("advanced-worker", all("1", inYear(GOOD)));
        rules.put(
                "base-emulation-fighter",
                new Rule.All(List.of(
                        one("2a", inYear(awards("advanced-worker"))),
                        new Rule.Any(
                                List.of(one("2b", inYear(EXCELLENT)), one("2c", inYear(initiatives(Level.BASE))))))));
        rules.put(
                "ministry-emulation-fighter",
                all(
                        "3",
                        new Requirement.RunOfAwards(awards("base-emulation-fighter"), 3, 1, 1),
                        count(initiatives(Level.MINISTRY), 1, new Window.Years(-2, 0))));
        rules.put(
                "national-emulation-fighter",
                all(
                        "4",
                        new Requirement.RunOfAwards(awards("ministry-emulation-fighter"), 2, 3, 1),
                        count(initiatives(Level.NATION), 1, new Window.Years(-5, 0))));
        rules.put(
                "certificate-of-merit",
                all("5", inYear(new Counted.Ratings(List.of("completed", "good", "excellent")))));
        rules.put(
                "ministry-commendation",
                new Rule.Any(List.of(
                        one("6a", new Requirement.RunOfAwards(awards("base-emulation-fighter"), 2, 1, 1)),
                        all("6b", run(EXCELLENT, 2), inRun(EXCELLENT, 2, initiatives(Level.BASE), 2)))));
        rules.put(
                "prime-minister-commendation",
                ladder("7", GOOD, "ministry-commendation", awards("base-emulation-fighter"), 3));
        rules.put(
                "labour-order-third",
                ladder("8", GOOD, "prime-minister-commendation", awards("base-emulation-fighter"), 3));
        rules.put(
                "labour-order-second",
                ladder("9", GOOD, "labour-order-third", awards("ministry-emulation-fighter"), 1));
        rules.put("labour-order-first", ladder("10", GOOD, "labour-order-second", EXCELLENT, 3));
        rules.put(
                "prime-minister-commendation-2017",
                ladder("11", EXCELLENT, "ministry-commendation", initiatives(Level.BASE), 5));
        rules.put(
                "ministry-commendation-2017",
                all("12", run(EXCELLENT, 2), inRun(EXCELLENT, 2, initiatives(Level.BASE), 2)));
        return rules;
    }

    /** Five years in a row after an award, with so many of something in them. */
    private static Rule ladder(String id, Counted.Ratings ratings, String after, Counted counted, int least) {
        Requirement.RunOfYears run = new Requirement.RunOfYears(ratings, 5, Optional.of(awards(after)));
        return all(id, run, count(counted, least, new Window.InRun(run)));
    }

    private static Requirement.RunOfYears run(Counted.Ratings ratings, int years) {
        return new Requirement.RunOfYears(ratings, years, Optional.empty());
    }

    private static Requirement inRun(Counted.Ratings ratings, int years, Counted counted, int least) {
        return count(counted, least, new Window.InRun(run(ratings, years)));
    }

    private static Requirement inYear(Counted counted) {
        return count(counted, 1, Window.Years.JUDGED);
    }

    private static Requirement count(Counted counted, int least, Window window) {
        return new Requirement.Count(counted, least, window);
    }

    private static Counted.Awards awards(String code) {
        return new Counted.Awards(Set.of(code), Optional.of(Level.MINISTRY), Set.of(), true);
    }

    private static Counted.Initiatives initiatives(Level lowest) {
        return new Counted.Initiatives(lowest, Set.of(Fact.Work.values()));
    }

    private static Rule all(String id, Requirement... requirements) {
        List<Rule> parts = new ArrayList<>();
        for (Requirement requirement : requirements) {
            parts.add(one(id + "." + parts.size(), requirement));
        }
        return new Rule.All(parts);
    }

    private static Rule one(String id, Requirement requirement) {
        return new Rule.One(new Clause(id, requirement, "", Confidence.SEEN));
    }
}
