package vn.thidua.scoring.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a section or criterion is in the tree: its position at each level from the top, the first is 0. A code would not do,
 * because a draft may have it twice. The table itself has no positions.
 */
record NodeAddress(List<Integer> positions) {

    static final NodeAddress TABLE = new NodeAddress(List.of());

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4}){0,15}");
    private static final Pattern DOT = Pattern.compile("\\.");

    NodeAddress {
        positions = List.copyOf(positions);
    }

    /** Reads {@code 0.2.1}; an empty text is the table; empty if it is no address at all. */
    static Optional<NodeAddress> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(TABLE);
        }
        return WRITTEN.matcher(text).matches()
                ? Optional.of(new NodeAddress(
                        DOT.splitAsStream(text).map(Integer::parseInt).toList()))
                : Optional.empty();
    }

    boolean isTable() {
        return positions.isEmpty();
    }

    /** Returns the position among its siblings. It is a fault of the caller to ask for that of the table. */
    int last() {
        return positions.getLast();
    }

    NodeAddress parent() {
        return new NodeAddress(positions.subList(0, positions.size() - 1));
    }

    NodeAddress child(int position) {
        return new NodeAddress(
                Stream.concat(positions.stream(), Stream.of(position)).toList());
    }

    /** Says whether it is {@code other} or inside of it. */
    boolean isWithin(NodeAddress other) {
        return positions.size() >= other.positions.size()
                && positions.subList(0, other.positions.size()).equals(other.positions);
    }

    /** Returns where the same node is once {@code removed}, which does not contain it, is gone. */
    NodeAddress without(NodeAddress removed) {
        int level = removed.positions.size() - 1;
        boolean moves = positions.size() > level
                && positions.subList(0, level).equals(removed.positions.subList(0, level))
                && positions.get(level) > removed.last();
        if (!moves) {
            return this;
        }
        List<Integer> shifted = new ArrayList<>(positions);
        shifted.set(level, positions.get(level) - 1);
        return new NodeAddress(shifted);
    }

    @Override
    public String toString() {
        return positions.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
