package vn.thidua.scoring;

import vn.thidua.shared.Actor;

/** Takes up the points that people gave. Format: {@code docs/formats/score-table.md}. */
public interface PointEntries {

    /**
     * Enters the points in {@code csv} (UTF-8 with a header line) for {@code period}, whose score table must be
     * registered and whose units the actor's role must cover. Points that differ from those on record become a new
     * version; the same file again changes nothing.
     *
     * @param file name of the file, for the defects
     * @throws org.springframework.security.access.AccessDeniedException if the actor may not enter points
     */
    ScoringOutcome enter(Actor actor, String period, String file, String csv);
}
