package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Progress;

/** Imports lists of units, posts and people at once, without pages; see {@code docs/formats/organization.md}. */
public interface OrganizationImport {

    /**
     * What an import is about to change, or has changed.
     *
     * @param read lines of all lists; the sum of the following four
     * @param errors how many defects there are; with any of them the import is not applied
     */
    record Outcome(UUID id, int read, int added, int changed, int unchanged, int refused, int errors) {}

    /** Gives up what was compared and not applied; its files and lines are forgotten. */
    void discard(Actor actor, UUID id);

    /** Reads {@code files}, by name, and compares them with the register, without changing it. */
    Outcome compare(Actor actor, Map<String, byte[]> files, Progress progress);

    /**
     * Applies what was compared, wholly or not at all.
     *
     * @return whether it was applied; not if it had defects, or the register changed since it was compared
     */
    boolean apply(Actor actor, UUID id, Progress progress);

    /**
     * Takes back what was applied.
     *
     * @return whether it was taken back; not if something of it was changed or used since
     */
    boolean undo(Actor actor, UUID id, Progress progress);
}
