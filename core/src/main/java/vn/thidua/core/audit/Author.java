package vn.thidua.core.audit;

import java.util.Map;
import java.util.UUID;

/** Whose act an entry records. */
public sealed interface Author {

    /**
     * Somebody who was signed in.
     *
     * @param account identifier of the account
     * @param name how the person was shown
     * @param role code of the role in which the person acted
     */
    record Person(UUID account, String name, String role) implements Author {}

    /**
     * The installation itself.
     *
     * @param name what it was doing, for example {@code demo}
     */
    record Installation(String name) implements Author {}

    /** Nobody was signed in: somebody tried to. */
    record Nobody() implements Author {}

    /** Returns the members of the entry's {@code who}. */
    default Map<String, String> members() {
        return switch (this) {
            case Person person ->
                Map.of("account", person.account().toString(), "name", person.name(), "role", person.role());
            case Installation installation -> Map.of("errand", installation.name());
            case Nobody _ -> Map.of();
        };
    }
}
