package vn.thidua.core.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.scoring.Band.Bound;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Limits;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.Rounding;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.Scoring;
import vn.thidua.core.scoring.Section;
import vn.thidua.core.scoring.Task;
import vn.thidua.core.scoring.WeightedTasks;

/** A table of a hundred points with one section, grades, and units in the short form of the tables of cases. */
final class RatingExamples {

    static final Label NAME = new Label("Mức", "Grade");

    /** Section I: 40 typed; then 60 typed; tasks worth nothing. Offence SERIOUS bars from much, SLIGHT from little. */
    static final ScoreTable TABLE = new ScoreTable(
            "T",
            "2017",
            NAME,
            new BigDecimal(100),
            new Rounding(2, RoundingMode.HALF_UP, Rounding.Scope.TOTAL),
            List.of(
                    new Section(
                            "I",
                            NAME,
                            new BigDecimal(40),
                            List.of(new Leaf("I.1", NAME, new BigDecimal(40), new Direct())),
                            Limits.NONE),
                    new Leaf("II", NAME, new BigDecimal(60), new Direct()),
                    new Leaf("III", NAME, BigDecimal.ZERO, new WeightedTasks())),
            Limits.NONE,
            List.of(
                    new Offence(
                            "SERIOUS",
                            NAME,
                            List.of(
                                    new Offence.Consequence.LowestGrade(),
                                    new Offence.Consequence.NoPlace(),
                                    new Offence.Consequence.NoTitle("FLAG"))),
                    new Offence("SLIGHT", NAME, List.of(new Offence.Consequence.LeafZeroed("I.1")))));

    private RatingExamples() {}

    static Grade grade(String code, String from, Gate... gates) {
        return new Grade(code, NAME, from(from), List.of(gates), Optional.empty());
    }

    static Grade limited(String code, String from, Quota quota, Gate... gates) {
        return new Grade(code, NAME, from(from), List.of(gates), Optional.of(quota));
    }

    /** Reads {@code "90"}, {@code ">90"} or {@code ""}. */
    private static Optional<Bound> from(String from) {
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bound(new BigDecimal(from.replace(">", "")), !from.startsWith(">")));
    }

    static Quota quota(String percent, String ofGrade, RoundingMode rounding, Quota.Ties ties) {
        return new Quota(new BigDecimal(percent), Optional.of(ofGrade).filter(code -> !code.isEmpty()), rounding, ties);
    }

    /** Reads units parted by semicolons, the total being what is typed for II unless I.1 is typed too. */
    static List<Contender> contenders(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .map(RatingExamples::contender)
                .toList();
    }

    /**
     * Reads {@code "A 1 total=90 I.1=36 not=I.1 X=3 task=100 offence=SERIOUS"}: unit A with place 1 ({@code -} for none)
     * and what else is known of it. A total is as it is told, whatever the points are.
     */
    private static Contender contender(String text) {
        List<String> words = Arrays.asList(text.split(" +", -1));
        Map<String, BigDecimal> quantities = new HashMap<>();
        Map<String, BigDecimal> points = new HashMap<>();
        Set<String> notAssigned = new HashSet<>();
        Set<String> offences = new HashSet<>();
        Set<String> notAsked = new HashSet<>();
        Map<String, List<Task>> tasks = new HashMap<>();
        BigDecimal total = BigDecimal.ZERO;
        for (String word : words.subList(2, words.size())) {
            List<String> sides = Arrays.asList(word.split("=", 2));
            String value = sides.get(1);
            switch (sides.get(0)) {
                case "total" -> total = new BigDecimal(value);
                case "I.1", "II" -> points.put(sides.get(0), new BigDecimal(value));
                case "not" -> notAssigned.add(value);
                case "offence" -> offences.add(value);
                case "unasked" -> notAsked.add(value);
                case "task" -> tasks.put("III", List.of(new Task("T1", BigDecimal.ONE, new BigDecimal(value))));
                default -> quantities.put(sides.get(0), new BigDecimal(value));
            }
        }
        Entries entries = new Entries(words.get(0), quantities, Map.of(), points, notAssigned, tasks, offences);
        ScoreSheet sheet = Scoring.score(TABLE, List.of(entries)).getFirst();
        return new Contender(
                sheet,
                entries,
                total,
                words.get(1).equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(words.get(1))),
                notAsked);
    }
}
