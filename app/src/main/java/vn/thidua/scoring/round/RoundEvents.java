package vn.thidua.scoring.round;

import java.util.Map;
import java.util.Optional;
import vn.thidua.organization.Unit;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.shared.AuditableEvent;

/** Words what happens in a round for the audit log. */
final class RoundEvents {

    private RoundEvents() {}

    /** Something that was done with a round as a whole. */
    static AuditableEvent ofRound(String verb, Round round, Map<String, String> facts) {
        return new AuditableEvent(
                "scoring.round." + verb, "scoring-round", name(round), Optional.empty(), Map.of(), facts, "");
    }

    /** Something that was done with the sheet of {@code unit}, or with one criterion of it. */
    static AuditableEvent ofSheet(
            String verb,
            Round round,
            Unit unit,
            String leaf,
            Map<String, String> before,
            Map<String, String> after,
            String reason) {
        String subject = name(round) + "/" + unit.code() + (leaf.isEmpty() ? "" : "/" + leaf);
        return new AuditableEvent(
                "scoring.round." + verb, "score-sheet", subject, Optional.of(unit.id()), before, after, reason);
    }

    private static String name(Round round) {
        return round.period() + "/" + round.cluster();
    }
}
