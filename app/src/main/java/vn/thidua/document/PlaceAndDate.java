package vn.thidua.document;

import java.time.LocalDate;

/**
 * Where and when a document was issued.
 *
 * @param place seat of the issuer, for example the province
 * @param date day of issue
 */
public record PlaceAndDate(String place, LocalDate date) {

    /** @throws IllegalArgumentException if the place is empty; a bug of the caller */
    public PlaceAndDate {
        place = PrintableText.required(place, "place");
    }
}
