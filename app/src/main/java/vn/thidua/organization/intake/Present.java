package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is on record about the things that an import names.
 *
 * @param units every unit there ever was, by code
 * @param posts posts of the units named, by {@link ListReader#postCode}
 * @param people the people named, by code
 */
record Present(Map<String, KnownUnit> units, Map<String, List<KnownPost>> posts, Map<String, KnownPerson> people) {

    /**
     * A unit as it was called last.
     *
     * @param since first day of its first state
     * @param span time of its last state
     * @param parent code of the unit above; empty at the top
     */
    record KnownUnit(
            UUID id,
            String code,
            LocalDate since,
            Span span,
            String name,
            String shortName,
            Optional<UUID> parentId,
            String parent,
            int position,
            String searchKey) {

        boolean isAtTop() {
            return parentId.isEmpty();
        }
    }

    /** A post. */
    record KnownPost(UUID id, String unit, String code, String title, int position, Span span) {}

    /** A person with all memberships. */
    record KnownPerson(
            UUID id, String fullName, String givenName, String searchKey, List<KnownMembership> memberships) {

        KnownPerson {
            memberships = List.copyOf(memberships);
        }
    }

    /** A person's time in a unit. */
    record KnownMembership(UUID id, UUID unit, Optional<UUID> post, Span span) {}
}
