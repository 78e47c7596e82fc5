package vn.thidua.recognition.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.thidua.core.eligibility.reckoning.Apportionment;
import vn.thidua.core.eligibility.reckoning.Quota;
import vn.thidua.recognition.rules.Entry;

/**
 * What a quota makes of what was counted and supposed: for each line, and for the whole, which is reckoned from its own base
 * and never by adding up the seats of the lines.
 *
 * @param rows in the order of the lines
 * @param whole over all lines
 * @param quota the one reckoned with; empty if the rules set no limit
 * @param isOneBody whether one unit decides for all lines; if not, the whole has no limit unless a base is supposed for it
 * @param isInEachGroup whether each line has to keep the quota too
 * @param open lines whose base nobody knows; the base of the whole leaves them out
 * @param proposal how the seats of the whole could be divided; empty if a base is not known or the whole is supposed
 */
record QuotaTable(
        List<Row> rows,
        Row whole,
        Optional<Quota> quota,
        boolean isOneBody,
        boolean isInEachGroup,
        int open,
        Optional<Apportionment> proposal) {

    private static final String WHOLE = "";

    /**
     * A line.
     *
     * @param key code of the line; empty for the whole
     * @param counted what the register knows
     * @param base what the share is taken of, counted or supposed; empty if nobody knows
     * @param isSupposed whether {@code base} rests on a number that was typed
     * @param granted who hold it; empty if the rules do not say what is counted
     * @param seats how many may hold it at most; empty without quota or base
     */
    record Row(
            String key,
            Headcount counted,
            Optional<Integer> base,
            boolean isSupposed,
            Optional<Integer> granted,
            Optional<Quota> quota,
            Optional<Integer> seats) {

        /** Returns the share before rounding. */
        Optional<BigDecimal> exact() {
            return quota.flatMap(share -> base.map(share::exact));
        }

        /** Returns how many are left; below 0: how many there are too many. */
        Optional<Integer> left() {
            return seats.flatMap(most -> granted.map(held -> most - held));
        }

        /** Returns the base from which one more may hold it. */
        Optional<Long> baseForMore() {
            return quota.flatMap(share -> base.map(share::baseForMore));
        }

        /** Says whether no more hold it than may; so it is where nothing limits it or the limit is not known. */
        boolean isKept() {
            return quota.isEmpty()
                    || base.isEmpty()
                    || granted.isEmpty()
                    || quota.get().seats(Map.of(WHOLE, base.get())).isKept(Map.of(WHOLE, granted.get()));
        }
    }

    QuotaTable {
        rows = List.copyOf(rows);
    }

    /**
     * @param lines codes of the lines and what was counted there, in order
     * @param isOneBody whether one unit decides for all lines; if not, each keeps the quota for itself and shares no seats
     */
    static QuotaTable of(
            Entry.Share share,
            QuotaAsked asked,
            List<Map.Entry<String, Headcount>> lines,
            Headcount counted,
            boolean isOneBody) {
        Optional<Quota> quota = share.quota()
                .map(given -> asked.rounding()
                        .map(mode -> new Quota(given.percent(), mode))
                        .orElse(given));
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> {
            Optional<Integer> typed = Optional.ofNullable(asked.bases().get(line.getKey()));
            Optional<Integer> base =
                    typed.or(() -> share.base().map(_ -> line.getValue().base()));
            rows.add(row(share, quota, line.getKey(), line.getValue(), base, typed.isPresent()));
        });
        Optional<Integer> base = asked.whole().or(() -> sum(share, rows, counted));
        Row whole = row(
                share,
                quota.filter(_ -> isOneBody || asked.whole().isPresent()),
                WHOLE,
                counted,
                base,
                base.isPresent() && (asked.whole().isPresent() || rows.stream().anyMatch(Row::isSupposed)));
        int open = (int) rows.stream().filter(row -> row.base().isEmpty()).count();
        return new QuotaTable(
                rows,
                whole,
                quota,
                isOneBody,
                share.inEachGroup() || !isOneBody,
                asked.whole().isPresent() ? 0 : open,
                asked.whole().isPresent() || open > 0 || rows.size() < 2 || !isOneBody
                        ? Optional.empty()
                        : whole.seats().map(seats -> divided(seats, rows, share.inEachGroup())));
    }

    /** Says whether the whole keeps to the quota, and each line too where that is asked for. */
    boolean isKept() {
        return whole.isKept() && (!isInEachGroup || rows.stream().allMatch(Row::isKept));
    }

    /** Returns how many more the lines hold together than the whole, because somebody is in two of them. */
    int twice() {
        return rows.stream().mapToInt(row -> row.counted().base()).sum()
                - whole.counted().base();
    }

    /** The whole counts everybody once; what was typed for a line takes the place of what was counted there. */
    private static Optional<Integer> sum(Entry.Share share, List<Row> rows, Headcount counted) {
        int typed = rows.stream()
                .filter(Row::isSupposed)
                .mapToInt(row -> row.base().orElseThrow()
                        - (share.base().isPresent() ? row.counted().base() : 0))
                .sum();
        boolean isKnown = share.base().isPresent() || rows.stream().anyMatch(Row::isSupposed);
        return isKnown ? Optional.of(Math.max(0, counted.base() + typed)) : Optional.empty();
    }

    private static Row row(
            Entry.Share share,
            Optional<Quota> quota,
            String key,
            Headcount counted,
            Optional<Integer> base,
            boolean isSupposed) {
        return new Row(
                key,
                counted,
                base,
                isSupposed,
                share.granted().map(_ -> counted.granted()),
                quota,
                quota.flatMap(given -> base.map(given::seats)));
    }

    private static Apportionment divided(int seats, List<Row> rows, boolean isInEachGroup) {
        Map<String, Integer> bases = new TreeMap<>();
        Map<String, Integer> most = new TreeMap<>();
        rows.forEach(row -> {
            bases.put(row.key(), row.base().orElseThrow());
            if (isInEachGroup) {
                most.put(row.key(), row.seats().orElseThrow());
            }
        });
        return Apportionment.of(seats, bases, most);
    }
}
