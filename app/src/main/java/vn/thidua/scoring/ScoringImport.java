package vn.thidua.scoring;

import vn.thidua.shared.Actor;

/** Takes up score tables and the points that people gave. Formats: {@code docs/formats/score-table.md}. */
public interface ScoringImport {

    /**
     * Registers the score table in {@code yaml}. A version that is registered never changes: the same text again is
     * unchanged, another text under the same code and version is refused.
     */
    ScoringOutcome registerTable(Actor actor, String yaml);

    /**
     * Enters the points in {@code csv} (UTF-8 with a header line) for {@code period}, whose score table must be
     * registered and whose units the actor's role must cover. Points that differ from those on record become a new
     * version.
     */
    ScoringOutcome enterPoints(Actor actor, String period, String csv);
}
