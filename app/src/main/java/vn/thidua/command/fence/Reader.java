package vn.thidua.command.fence;

import java.util.Set;
import java.util.UUID;

/** In whose name a connection reads and writes. */
sealed interface Reader {

    /** Nobody that is known: sees nothing. */
    Reader NOBODY = new Nobody();

    /** The installation itself, on an errand: sees everything. */
    Reader INSTALLATION = new Installation();

    /** The one without a name. */
    record Nobody() implements Reader {}

    /** The one who works for no person. */
    record Installation() implements Reader {}

    /**
     * A person.
     *
     * @param units whose rows the person may see; not empty
     */
    record Person(UUID account, Set<UUID> units) implements Reader {}
}
