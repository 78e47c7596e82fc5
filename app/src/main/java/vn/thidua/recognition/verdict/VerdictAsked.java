package vn.thidua.recognition.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asks, which is all that an address of this feature says besides the day.
 *
 * @param form code of the title or form; empty for all of them
 * @param year the year whose work is judged, not after the day
 * @param supposed "what if"
 * @param versus another day, to see the clauses beside each other
 */
record VerdictAsked(
        boolean person,
        String code,
        String form,
        LocalDate day,
        int year,
        List<Supposition> supposed,
        Optional<LocalDate> versus) {

    VerdictAsked {
        supposed = List.copyOf(supposed);
    }

    String of() {
        return person ? "person" : "unit";
    }

    VerdictAsked about(String asked) {
        return new VerdictAsked(person, code, asked, day, year, supposed, versus);
    }

    VerdictAsked without(Supposition removed) {
        List<Supposition> kept = new ArrayList<>(supposed);
        kept.remove(removed);
        return new VerdictAsked(person, code, form, day, year, kept, versus);
    }

    /** Returns the same question on the other day. The year stays the same unless it is not there yet. */
    Optional<VerdictAsked> onOtherDay() {
        return versus.map(other -> new VerdictAsked(
                person, code, form, other, Math.min(year, other.getYear()), supposed, Optional.empty()));
    }

    /** Returns the address of the page. */
    String href() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(
                        form.isEmpty() ? VerdictController.ADDRESS : VerdictController.FORM)
                .queryParam("of", of())
                .queryParam("code", "{code}");
        if (!form.isEmpty()) {
            address.queryParam("form", "{form}");
            versus.ifPresent(other -> address.queryParam("versus", other));
        }
        address.queryParam("year", year);
        supposed.forEach(supposition -> address.queryParam("suppose", supposition.written()));
        return form.isEmpty()
                ? address.encode().buildAndExpand(code).toUriString()
                : address.encode().buildAndExpand(code, form).toUriString();
    }
}
