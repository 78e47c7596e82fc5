package vn.thidua.organization.person;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Where a list of people goes on: after this person, in the order of given names. */
record PersonCursor(String givenName, String fullName, String code) {

    private static final String GAP = "\n";

    /** Reads what {@link #text} wrote; what cannot be read is no cursor. */
    static Optional<PersonCursor> of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(GAP, -1);
            return parts.length == 3 ? Optional.of(new PersonCursor(parts[0], parts[1], parts[2])) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns the cursor as an address carries it. */
    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(GAP, givenName, fullName, code).getBytes(StandardCharsets.UTF_8));
    }
}
