package vn.thidua.house.supply;

import java.util.List;
import java.util.stream.Stream;

/**
 * The number of a version, by its numbers from left to right: {@code 1.5.38}, {@code 0.31.10.RELEASE}. What is not a number
 * does not count, so a version before the final one counts as the final one.
 */
record Release(List<Integer> numbers) implements Comparable<Release> {

    static Release of(String version) {
        return new Release(Stream.of(version.split("[^0-9]+", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> Integer.valueOf(part.substring(0, Math.min(9, part.length()))))
                .toList());
    }

    @Override
    public int compareTo(Release other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int difference = Integer.compare(at(i), other.at(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private int at(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }
}
