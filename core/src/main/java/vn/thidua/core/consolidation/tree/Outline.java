package vn.thidua.core.consolidation.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which units stand under which, of any depth, and at which of them each report counts. Never changes.
 *
 * <p>Above all units without a unit above them stands {@link #TOP}, which is no unit: all of them together.
 */
public final class Outline {

    /** Stands above every unit. */
    public static final String TOP = "";

    /** Most reports under one top; what is counted of them is packed into 21 bits each. */
    static final int MOST_SEATS = (1 << 21) - 1;

    private final List<String> units;
    private final Map<String, Integer> numbers;
    private final int[] above;
    private final int[][] below;
    private final List<Seat> seats;
    private final Map<String, Integer> seatNumbers;
    private final int[] unitOfSeat;
    private final int[][] seatsOfUnit;

    private Outline(List<String> units, Map<String, Integer> numbers, int[] above, List<Seat> seats) {
        this.units = units;
        this.numbers = numbers;
        this.above = above;
        this.below = grouped(above, units.size());
        this.seats = List.copyOf(seats);
        this.seatNumbers = new HashMap<>();
        this.unitOfSeat = new int[seats.size()];
        for (int seat = 0; seat < unitOfSeat.length; seat++) {
            String reporter = seats.get(seat).reporter();
            if (seatNumbers.put(reporter, seat) != null) {
                throw new IllegalArgumentException("a reporter has two seats: " + reporter);
            }
            unitOfSeat[seat] = numberOf(seats.get(seat).unit());
        }
        this.seatsOfUnit = grouped(unitOfSeat, units.size());
    }

    /**
     * Returns the outline of {@code places}.
     *
     * @param places in the order of printing
     * @param seats at most 2,097,151, in the order of printing
     * @throws IllegalArgumentException if a unit stands in two places, stands in a circle or under a unit that has no place,
     *     if a reporter has two seats or a seat is at no unit, or if there are too many seats. All are faults of the caller
     */
    public static Outline of(List<Place> places, List<Seat> seats) {
        if (seats.size() > MOST_SEATS) {
            throw new IllegalArgumentException("too many seats: " + seats.size());
        }
        Map<String, List<String>> children = new HashMap<>();
        for (Place place : places) {
            children.computeIfAbsent(place.above().orElse(TOP), unit -> new ArrayList<>())
                    .add(place.unit());
        }
        List<String> units = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        int[] above = new int[places.size() + 1];
        Arrays.fill(above, -1);
        units.add(TOP);
        numbers.put(TOP, 0);
        // Level by level, so that every unit has a higher number than the one above it.
        for (int next = 0; next < units.size(); next++) {
            for (String child : children.getOrDefault(units.get(next), List.of())) {
                if (numbers.put(child, units.size()) != null) {
                    throw new IllegalArgumentException("a unit stands in two places: " + child);
                }
                above[units.size()] = next;
                units.add(child);
            }
        }
        if (units.size() <= places.size()) {
            throw new IllegalArgumentException("units stand in a circle or under one that has no place: "
                    + places.stream()
                            .map(Place::unit)
                            .filter(unit -> !numbers.containsKey(unit))
                            .toList());
        }
        return new Outline(units, numbers, above, seats);
    }

    private static int[][] grouped(int[] owners, int count) {
        int[] sizes = new int[count];
        for (int owner : owners) {
            if (owner >= 0) {
                sizes[owner]++;
            }
        }
        int[][] groups = new int[count][];
        for (int i = 0; i < count; i++) {
            groups[i] = new int[sizes[i]];
        }
        for (int i = owners.length - 1; i >= 0; i--) {
            if (owners[i] >= 0) {
                groups[owners[i]][--sizes[owners[i]]] = i;
            }
        }
        return groups;
    }

    /** Says whether {@code unit} stands in the tree; {@link #TOP} does. */
    public boolean has(String unit) {
        return numbers.containsKey(unit);
    }

    /** Returns every unit, the top first, each before those under it. */
    public List<String> units() {
        return List.copyOf(units);
    }

    /** Returns who may send reports. */
    public List<Seat> seats() {
        return seats;
    }

    /** Returns the units directly under {@code unit}, in the order of printing. */
    public List<String> below(String unit) {
        return Arrays.stream(below[numberOf(unit)]).mapToObj(units::get).toList();
    }

    /** Returns the way from the top down to {@code unit}, both included. */
    public List<String> path(String unit) {
        List<String> path = new ArrayList<>();
        for (int next = numberOf(unit); next >= 0; next = above[next]) {
            path.addFirst(units.get(next));
        }
        return path;
    }

    /** Returns the seats at {@code unit} and at all units under it: its own first, then those of each unit under it. */
    public List<Seat> seatsUnder(String unit) {
        List<Seat> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(numberOf(unit)));
        while (!open.isEmpty()) {
            int next = open.pop();
            Arrays.stream(seatsOfUnit[next]).mapToObj(seats::get).forEach(found::add);
            for (int i = below[next].length - 1; i >= 0; i--) {
                open.push(below[next][i]);
            }
        }
        return found;
    }

    /** Returns the choice of the reports of those reporters for whom {@code chosen} says so. */
    public Selection select(Predicate<String> chosen) {
        return Selection.of(this, chosen);
    }

    /** Says whether {@code reporter} may send a report that counts somewhere. */
    boolean hasSeat(String reporter) {
        return seatNumbers.containsKey(reporter);
    }

    int size() {
        return units.size();
    }

    int numberOf(String unit) {
        return Optional.ofNullable(numbers.get(unit))
                .orElseThrow(() -> new IllegalArgumentException("unit has no place: " + unit));
    }

    String unit(int number) {
        return units.get(number);
    }

    /** Returns the number of the unit above; negative for the top. Always less than {@code unit}. */
    int above(int unit) {
        return above[unit];
    }

    int[] below(int unit) {
        return below[unit];
    }

    int[] seatsAt(int unit) {
        return seatsOfUnit[unit];
    }

    int unitOf(int seat) {
        return unitOfSeat[seat];
    }

    int seatOf(String reporter) {
        return Optional.ofNullable(seatNumbers.get(reporter))
                .orElseThrow(() -> new IllegalArgumentException("nobody has a seat called " + reporter));
    }

    /** Returns the number of the seat of {@code reporter}, which is probably {@code likely}. */
    int seatOf(String reporter, int likely) {
        return likely < seats.size() && seats.get(likely).reporter().equals(reporter) ? likely : seatOf(reporter);
    }
}
