package vn.thidua.identity.access;

import java.time.LocalDate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who may do what is asked about a unit, or about a person; the unit counts if both are named.
 *
 * @param unit code of a unit, or the empty text
 * @param person user name, or the empty text
 * @param permission key of the only permission asked about, or the empty text
 */
record AccessQuestion(String unit, String person, String permission, LocalDate day) {

    /** Returns where the answer can be had as a file. */
    String export() {
        return UriComponentsBuilder.fromPath("/identity/access/export.csv")
                .queryParam("unit", unit)
                .queryParam("person", unit.isEmpty() ? person : "")
                .queryParam("permission", permission)
                .queryParam("asOf", day)
                .build()
                .encode()
                .toUriString();
    }
}
