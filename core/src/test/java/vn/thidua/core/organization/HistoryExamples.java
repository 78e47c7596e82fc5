package vn.thidua.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Histories in the short form of the tables of cases.
 *
 * <p>Changes are parted by semicolons and begin with a day, the first of 2020 being 1:
 *
 * <pre>
 * 1 open A; 1 open B &lt; A     A is a root, B stands under A; both are called like their codes
 * 2 rename A New-name          a hyphen stands for a space
 * 2 move B &lt; C; 2 move B     B stands under C; B becomes a root
 * 2 merge A B &gt; A            A goes on
 * 2 merge A B &gt; +N &lt; P     N is founded under P
 * 2 split A &gt; A +B | X=B     A goes on, B is founded as a root, X stands under B
 * 2 close A
 * </pre>
 */
final class HistoryExamples {

    private HistoryExamples() {}

    static LocalDate day(int number) {
        return LocalDate.of(2020, 1, 1).plusDays(number - 1L);
    }

    /** Applies all changes to an empty history; none may be refused. */
    static History history(String changes) {
        History history = History.EMPTY;
        for (Change change : changes(changes)) {
            ChangeOutcome outcome = history.apply(change);
            assertThat(outcome).as("%s", change).isInstanceOf(ChangeOutcome.Changed.class);
            history = ((ChangeOutcome.Changed) outcome).history();
        }
        return history;
    }

    static List<Change> changes(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(change -> !change.isEmpty())
                .map(HistoryExamples::change)
                .toList();
    }

    static Change change(String text) {
        List<String> sides = parted(text, "\\|");
        List<String> words = parted(sides.getFirst(), " +");
        LocalDate on = day(Integer.parseInt(words.getFirst()));
        String unit = words.get(2);
        return switch (words.get(1)) {
            case "open" -> new Change.Open(on, unit, unit, parent(words));
            case "rename" ->
                new Change.Rename(on, unit, words.size() > 3 ? words.get(3).replace('-', ' ') : "");
            case "move" -> new Change.Move(on, unit, parent(words));
            case "merge" ->
                new Change.Merge(
                        on,
                        words.subList(2, words.indexOf(">")),
                        successors(words).getFirst());
            case "split" ->
                new Change.Split(on, unit, successors(words), sides.size() == 1 ? Map.of() : pairs(sides.getLast()));
            case "close" -> new Change.Close(on, unit);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static List<Successor> successors(List<String> words) {
        return words.subList(words.indexOf(">") + 1, words.contains("<") ? words.indexOf("<") : words.size()).stream()
                .<Successor>map(word -> word.startsWith("+")
                        ? new Successor.Founded(word.substring(1), word.substring(1), parent(words))
                        : new Successor.Standing(word))
                .toList();
    }

    private static Optional<String> parent(List<String> words) {
        return words.contains("<") ? Optional.of(words.getLast()) : Optional.empty();
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : parted(text, " +")) {
            pairs.put(parted(pair, "=").getFirst(), parted(pair, "=").getLast());
        }
        return pairs;
    }

    private static List<String> parted(String text, String by) {
        return Arrays.stream(text.strip().split(by, -1)).map(String::strip).toList();
    }

    /** Writes a tree as {@code A B<A}, with a name behind a colon where it differs from the code. */
    static String written(Tree tree) {
        return tree.units().stream()
                .map(unit -> unit.unit()
                        + (unit.name().equals(unit.unit())
                                ? ""
                                : ":" + unit.name().replace(' ', '-'))
                        + unit.parent().map(parent -> "<" + parent).orElse(""))
                .collect(Collectors.joining(" "));
    }

    /** Writes defects as {@code KIND unit day}, parted by semicolons, in alphabetical order. */
    static String written(List<ChangeDefect> defects) {
        return defects.stream()
                .map(defect -> defect.kind() + " " + defect.unit()
                        + defect.day()
                                .map(on -> " " + (on.toEpochDay() - day(0).toEpochDay()))
                                .orElse(""))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** Writes a heritage as {@code A+B-C} where C is not there. */
    static String written(Heritage heritage) {
        return String.join("+", heritage.present())
                + heritage.absent().stream().map(unit -> "-" + unit).collect(Collectors.joining());
    }
}
