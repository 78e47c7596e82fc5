package vn.thidua.document;

import java.util.Optional;

/**
 * The head of an official document, left of and under the national name.
 *
 * @param parentBody body above the issuer, in capitals; absent for bodies that print none
 * @param issuer body that issues the document, in capitals; long names wrap
 * @param number number and symbol
 * @param issued where and when
 */
public record Letterhead(Optional<String> parentBody, String issuer, DocumentNumber number, PlaceAndDate issued) {

    /** @throws IllegalArgumentException if a name is empty; a bug of the caller */
    public Letterhead {
        parentBody = parentBody.map(name -> PrintableText.required(name, "parent body"));
        issuer = PrintableText.required(issuer, "issuer");
    }
}
