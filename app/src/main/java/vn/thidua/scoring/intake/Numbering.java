package vn.thidua.scoring.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts numbers on levels. A way of counting that goes on belongs to the level on which it was begun; one that is new begins a level
 * below. A number with dots belongs as many levels below the one that it names as it has further parts.
 */
final class Numbering {

    /** Numbers that are open, from the top level down. */
    private final List<Open> open = new ArrayList<>();

    private record Open(Mark mark, int position) {}

    /**
     * A number on its level.
     *
     * @param depth 0 for the top
     * @param position among its siblings, 1 for the first
     * @param before the sibling before it
     */
    record Placed(Mark mark, int depth, int position, Optional<Mark> before) {

        /** Says whether the number is the next one; counting may begin anew or go on under each level above. */
        boolean isNext(Optional<Mark> lastOfStyle) {
            return before.map(mark::follows)
                    .orElseGet(() -> mark.value() == 1
                            || mark.style() == Mark.Style.BULLET
                            || lastOfStyle.filter(mark::follows).isPresent());
        }
    }

    /** Places the likeliest of {@code readings}, of which there is at least one. */
    Placed place(List<Mark> readings) {
        Mark chosen = readings.stream()
                .filter(reading -> depth(reading)
                        .filter(depth -> reading.follows(open.get(depth).mark()))
                        .isPresent())
                .findFirst()
                .or(() -> readings.stream()
                        .filter(reading -> depth(reading).isEmpty() && reading.value() == 1)
                        .findFirst())
                .orElse(readings.getFirst());
        Optional<Integer> known = depth(chosen);
        int depth = known.orElse(open.size());
        Optional<Open> before = known.map(open::get);
        int position = before.map(Open::position).orElse(0) + 1;
        while (open.size() > depth) {
            open.removeLast();
        }
        open.add(new Open(chosen, position));
        return new Placed(chosen, depth, position, before.map(Open::mark));
    }

    /** Returns the level on which {@code mark} goes on; empty if it begins a new one. */
    private Optional<Integer> depth(Mark mark) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            Mark at = open.get(depth).mark();
            if (at.style() == mark.style() && at.above().size() == mark.above().size()) {
                return Optional.of(depth);
            }
        }
        return Optional.empty();
    }

    /** Returns the numbers of the levels above {@code depth} as they are written. */
    List<String> above(int depth) {
        return open.subList(0, depth).stream().map(one -> one.mark().own()).toList();
    }
}
