package vn.thidua.recognition.radar;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.shared.NotFound;

/**
 * What the list is asked for.
 *
 * @param people whether people are listed; units otherwise
 * @param unit code of the unit whose people are listed; empty for all of the reader's
 * @param form code of the title or form that is looked for; empty for the nearest ones
 * @param after code of the person or unit whom the list goes on after; empty for the start
 */
record RadarAsked(boolean people, String unit, String form, When when, LocalDate day, String after) {

    /** By when it can be reached. */
    enum When {
        ANY,
        THIS,
        NEXT,
        LATER;

        /** @throws NotFound if there is no such word */
        static When of(String written) {
            for (When when : values()) {
                if (when.word().equals(written)) {
                    return when;
                }
            }
            throw new NotFound("when", written);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Says whether what can be reached in {@code year} is asked for in the year {@code now}. */
        boolean covers(int year, int now) {
            return switch (this) {
                case ANY -> true;
                case THIS -> year <= now;
                case NEXT -> year == now + 1;
                case LATER -> year > now + 1;
            };
        }
    }

    String of() {
        return people ? "people" : "units";
    }

    RadarAsked after(String code) {
        return new RadarAsked(people, unit, form, when, day, code);
    }

    /** Returns the address of this list. */
    String href() {
        return UriComponentsBuilder.fromPath(RadarController.ADDRESS)
                .queryParam("of", of())
                .queryParam("unit", "{unit}")
                .queryParam("form", "{form}")
                .queryParam("when", when.word())
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(unit, form, after)
                .toUriString();
    }
}
