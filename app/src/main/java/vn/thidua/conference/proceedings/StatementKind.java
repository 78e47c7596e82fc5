package vn.thidua.conference.proceedings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a stored sentence of the record says. */
enum StatementKind {
    FINDING,
    RECOGNITION_ACT,
    SITUATION,
    OBJECTIVE_CAUSE,
    SUBJECTIVE_CAUSE,
    TASK,
    PROPOSAL;

    /** Returns all sentences of {@code proceedings} by what they say. */
    static Map<StatementKind, List<String>> of(Proceedings proceedings) {
        Narrative narrative = proceedings.narrative();
        return new EnumMap<>(Map.of(
                FINDING, proceedings.findings(),
                RECOGNITION_ACT, proceedings.recognition().acts(),
                SITUATION, narrative.situation(),
                OBJECTIVE_CAUSE, narrative.objectiveCauses(),
                SUBJECTIVE_CAUSE, narrative.subjectiveCauses(),
                TASK, narrative.tasks(),
                PROPOSAL, narrative.proposals()));
    }
}
