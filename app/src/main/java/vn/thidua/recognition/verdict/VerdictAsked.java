package vn.thidua.recognition.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asks, which is all that an address of this feature says besides the day.
 *
 * @param form code of the title or form; empty for all of them
 * @param year the year whose work is judged, not after the day
 * @param supposed "what if"
 * @param others other days, to see the clauses beside each other: in order, at most {@link #MOST_DAYS}, {@code day} not among
 *     them
 */
record VerdictAsked(
        boolean person,
        String code,
        String form,
        LocalDate day,
        int year,
        List<Supposition> supposed,
        List<LocalDate> others) {

    /** How many days can be seen beside the one that is asked for. */
    static final int MOST_DAYS = 6;

    VerdictAsked {
        supposed = List.copyOf(supposed);
        TreeSet<LocalDate> sorted = new TreeSet<>(others);
        sorted.remove(day);
        others = List.copyOf(sorted);
    }

    String of() {
        return person ? "person" : "unit";
    }

    VerdictAsked about(String asked) {
        return new VerdictAsked(person, code, asked, day, year, supposed, others);
    }

    VerdictAsked without(Supposition removed) {
        List<Supposition> kept = new ArrayList<>(supposed);
        kept.remove(removed);
        return new VerdictAsked(person, code, form, day, year, kept, others);
    }

    VerdictAsked without(LocalDate removed) {
        return beside(others.stream().filter(other -> !other.equals(removed)).toList());
    }

    /** Returns the same question with {@code days} more beside it, or with them alone if all together are too many. */
    VerdictAsked with(Collection<LocalDate> days) {
        VerdictAsked more = beside(Stream.concat(others.stream(), days.stream()).toList());
        return more.others.size() > MOST_DAYS ? beside(List.copyOf(days)) : more;
    }

    private VerdictAsked beside(List<LocalDate> days) {
        return new VerdictAsked(person, code, form, day, year, supposed, days);
    }

    /** Returns the same question on another day. The year stays the same unless it is not there yet. */
    VerdictAsked on(LocalDate other) {
        return new VerdictAsked(person, code, form, other, Math.min(year, other.getYear()), supposed, List.of());
    }

    /** Returns the address of the page. */
    String href() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(
                        form.isEmpty() ? VerdictController.ADDRESS : VerdictController.FORM)
                .queryParam("of", of())
                .queryParam("code", "{code}");
        if (!form.isEmpty()) {
            address.queryParam("form", "{form}");
            others.forEach(other -> address.queryParam("versus", other));
        }
        address.queryParam("year", year);
        supposed.forEach(supposition -> address.queryParam("suppose", supposition.written()));
        return form.isEmpty()
                ? address.encode().buildAndExpand(code).toUriString()
                : address.encode().buildAndExpand(code, form).toUriString();
    }
}
