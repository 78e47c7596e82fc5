package vn.thidua.scoring;

import vn.thidua.shared.Actor;

/** Takes up score tables. Format: {@code docs/formats/score-table.md}. */
public interface ScoreTables {

    /**
     * Registers the score table in {@code yaml}. A version that is registered never changes: the same text again is
     * unchanged, another text under the same code and version is refused.
     *
     * @param file name of the file, for the defects
     * @throws org.springframework.security.access.AccessDeniedException if the actor may not register tables
     */
    ScoringOutcome register(Actor actor, String file, String yaml);

    /**
     * Registers the score table in {@code yaml} as {@link #register} does, for somebody who made it on the screen.
     *
     * @param reason why there is a new version
     * @throws org.springframework.security.access.AccessDeniedException if the actor may not make tables
     */
    ScoringOutcome publish(Actor actor, String yaml, String reason);
}
