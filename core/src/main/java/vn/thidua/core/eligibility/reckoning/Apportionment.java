package vn.thidua.core.eligibility.reckoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A proposal of how the seats of a whole could be divided among its groups: by the largest remainder (Hamilton), in whole
 * numbers throughout. No rule of law asks for it; people decide.
 *
 * <p>The seats together with those {@link #open} and {@link #unused} are exactly the seats of the whole, and of two groups the
 * one with the larger base never has fewer. The method may give a group fewer seats when the whole gets one more (the Alabama
 * paradox); methods without that fault can give a group more than its own share rounded up, which here would be worse.
 *
 * @param seats by group, 0 or more
 * @param tied groups with equal claims to the seats that are {@link #open}; none of them has one
 * @param open seats for which more groups have an equal claim than there are seats
 * @param unused seats that no group may have, because each has as many as it may
 */
public record Apportionment(Map<String, Integer> seats, Set<String> tied, int open, int unused) {

    public Apportionment {
        seats = Map.copyOf(seats);
        tied = Set.copyOf(tied);
    }

    /** What of the share of a group is left over its whole seats. */
    private record Claim(String group, long left) {}

    /**
     * Divides {@code total} seats.
     *
     * @param total 0 or more
     * @param bases what each group is measured by, 0 or more
     * @param most how many seats each group may have at most, in the order of the bases; a group that is not named has no limit
     */
    public static Apportionment of(int total, Map<String, Integer> bases, Map<String, Integer> most) {
        long sum = bases.values().stream().mapToLong(Integer::longValue).sum();
        Map<String, Integer> seats = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        int rest = total;
        for (Map.Entry<String, Integer> group : bases.entrySet()) {
            long share = (long) total * group.getValue();
            int limit = most.getOrDefault(group.getKey(), total);
            int given = sum == 0 ? 0 : (int) Math.min(share / sum, limit);
            seats.put(group.getKey(), given);
            rest -= given;
            if (sum > 0 && share % sum > 0 && given < limit) {
                claims.add(new Claim(group.getKey(), share % sum));
            }
        }
        return withRemainders(seats, claims, rest);
    }

    private static Apportionment withRemainders(Map<String, Integer> seats, List<Claim> claims, int rest) {
        claims.sort(Comparator.comparingLong(Claim::left).reversed());
        int left = rest;
        int next = 0;
        while (left > 0 && next < claims.size()) {
            long remainder = claims.get(next).left();
            List<Claim> equal =
                    claims.stream().filter(claim -> claim.left() == remainder).toList();
            if (equal.size() > left) {
                Set<String> tied = new TreeSet<>();
                equal.forEach(claim -> tied.add(claim.group()));
                return new Apportionment(seats, tied, left, 0);
            }
            equal.forEach(claim -> seats.merge(claim.group(), 1, Integer::sum));
            left -= equal.size();
            next += equal.size();
        }
        return new Apportionment(seats, Set.of(), 0, left);
    }
}
