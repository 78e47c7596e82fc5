package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Stretches of time of the same thing, none of which meets another. */
final class Stretches {

    /** A stretch, and the line that says so; without a line it is on record. */
    record Stretch(Span span, Optional<Place> place) {}

    private final NavigableMap<LocalDate, Stretch> byFirstDay = new TreeMap<>();

    /** Adds {@code stretch} unless it meets another one, which is returned then. */
    Optional<Stretch> add(Stretch stretch) {
        LocalDate from = stretch.span().from();
        Optional<Stretch> met = Stream.of(
                        Optional.ofNullable(byFirstDay.floorEntry(from)),
                        Optional.ofNullable(byFirstDay.higherEntry(from)))
                .flatMap(Optional::stream)
                .map(entry -> entry.getValue())
                .filter(other -> other.span().meets(stretch.span()))
                .findFirst();
        if (met.isEmpty()) {
            byFirstDay.put(from, stretch);
        }
        return met;
    }
}
