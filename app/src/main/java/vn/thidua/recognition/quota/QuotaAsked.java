package vn.thidua.recognition.quota;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.recognition.rules.DataPart;

/**
 * What a reader asks, which is all that an address of this feature says besides the day.
 *
 * @param unit code of the unit; empty for all units of the reader
 * @param quota see {@link LimitedForm#key}; empty for the first one there is
 * @param day the day whose rules hold and up to which things are known
 * @param year the year whose titles and ratings are counted, not after the day
 * @param rounding supposed instead of that of the rules
 * @param whole supposed instead of what is counted over all
 * @param bases supposed instead of what is counted, by code of the line
 */
record QuotaAsked(
        String unit,
        String quota,
        LocalDate day,
        int year,
        Optional<RoundingMode> rounding,
        Optional<Integer> whole,
        Map<String, Integer> bases) {

    static final String ADDRESS = "/recognition/quotas";

    /** The page that lists who is counted. */
    static final String WHO = ADDRESS + "/who";

    static final String WORKBOOK = ADDRESS + "/workbook";

    QuotaAsked {
        bases = Map.copyOf(bases);
    }

    /** Returns the same question about another unit, with nothing supposed but the rounding. */
    QuotaAsked in(String other) {
        return new QuotaAsked(other, quota, day, year, rounding, Optional.empty(), Map.of());
    }

    /** Returns the same question about another quota. */
    QuotaAsked about(String other) {
        return new QuotaAsked(unit, other, day, year, rounding, whole, bases);
    }

    /** Returns the question with nothing supposed. */
    QuotaAsked plain() {
        return new QuotaAsked(unit, quota, day, year, Optional.empty(), Optional.empty(), Map.of());
    }

    boolean isSupposing() {
        return rounding.isPresent() || whole.isPresent() || !bases.isEmpty();
    }

    /** Returns the last day of the year, or the day if the year is not over: who belonged where then is counted there. */
    LocalDate placedOn() {
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.isBefore(day) ? last : day;
    }

    String href() {
        return href(ADDRESS);
    }

    /** Returns this question asked of another page. */
    String href(String page) {
        Map<String, Object> values = new TreeMap<>();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(page);
        if (!unit.isEmpty()) {
            address.queryParam("unit", "{unit}");
            values.put("unit", unit);
        }
        address.queryParam("quota", "{quota}").queryParam("year", year);
        values.put("quota", quota);
        rounding.ifPresent(mode -> address.queryParam("rounding", DataPart.word(mode)));
        whole.ifPresent(number -> address.queryParam("whole", number));
        new TreeMap<>(bases).forEach((code, number) -> address.queryParam(QuotaForm.BASE + code, number));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
