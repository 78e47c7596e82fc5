package vn.thidua.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/** Takes whole reports from programs of units: every figure at once, sent in the same act if that is wished. */
public interface ReportFiling {

    /**
     * Writes {@code filing} into the report of {@code unit} for {@code period}, all of it or nothing. Asked again with the same
     * {@code key}, the same receipt is given and nothing happens.
     *
     * @param period code of the period
     * @param unit code of the unit
     * @param key names the request; made by whoever asks
     * @throws vn.thidua.shared.NotFound if there is no such period, or no such unit in which {@code actor} may do that, or the
     *     key was used by somebody else
     */
    Outcome file(Actor actor, String period, String unit, UUID key, Filing filing);

    /**
     * A whole report.
     *
     * @param version of the report that the program saw
     * @param figures by indicator, one for each that the form asks; decimals with a point; empty is "not reported"
     * @param targets by indicator; one that is not named stays as it is
     * @param estimated indicators whose figures are marked as estimated
     * @param send whether the report is sent as well
     */
    record Filing(
            long version,
            Map<String, Optional<String>> figures,
            Map<String, Optional<String>> targets,
            Set<String> estimated,
            boolean send) {

        public Filing {
            figures = Map.copyOf(figures);
            targets = Map.copyOf(targets);
            estimated = Set.copyOf(estimated);
        }
    }

    /**
     * Proof of what was taken.
     *
     * @param version of the report since
     * @param sent what was sent with it; empty if the figures were only kept
     */
    record Receipt(UUID key, long version, Instant receivedAt, Optional<Sent> sent) {}

    /**
     * A submission that a receipt proves.
     *
     * @param version 1 for the first of the unit for the period, and so on
     * @param fingerprint SHA-256 of its figures, in hexadecimal digits
     */
    record Sent(UUID submission, int version, String fingerprint) {}

    /**
     * A reason not to take a report.
     *
     * @param indicator the one concerned; empty if it is the whole report
     */
    record Flaw(Optional<String> indicator, Violation what) {}

    /**
     * What was done with a report last.
     *
     * @param by who, as shown to people
     * @param deed kind of the step in lower case, or {@code write}
     * @param indicator that was written; empty for a step
     * @param number that was written; empty for a step, or if it was cleared
     */
    record LastDeed(String by, Instant at, String deed, Optional<String> indicator, Optional<BigDecimal> number) {}

    /** What became of a filing. */
    sealed interface Outcome {

        /** It is on record, and was when this answer was given for the first time. */
        record Received(Receipt receipt) implements Outcome {}

        /** Nothing was written, for all of {@code flaws}. */
        record Refused(List<Flaw> flaws) implements Outcome {

            public Refused {
                flaws = List.copyOf(flaws);
            }
        }

        /** The report has another version than the program saw; nothing was written. */
        record Overtaken(long version, Optional<LastDeed> last) implements Outcome {}

        /** The key names another request. */
        record KeyUsed() implements Outcome {}
    }
}
