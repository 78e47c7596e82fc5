package vn.thidua.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of {@link BackgroundWork} as it stands.
 *
 * @param done how many parts are finished
 * @param total of how many; 0 while nobody can tell
 * @param stage message key of what is being done, or words of the data; empty before it begins
 * @param startedBy name of the person who started it
 * @param incident number under which the log tells why it failed; empty if it did not, or because the process ended
 */
public record Work(
        UUID id,
        String kind,
        String subject,
        State state,
        int done,
        int total,
        String stage,
        String startedBy,
        Instant queuedAt,
        Optional<Instant> endedAt,
        String incident) {

    /** How far work has come. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Returns the key of the state's word. */
        String key() {
            return "web.work.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Says whether the work has not ended. */
    public boolean isActive() {
        return state == State.QUEUED || state == State.RUNNING;
    }

    /** Says whether the work ended without having changed anything. */
    public boolean isWithoutEffect() {
        return state == State.FAILED || state == State.CANCELLED;
    }

    /** Returns the state in words. */
    public String stateText() {
        return Texts.text(state.key());
    }

    /** Returns how the state looks. */
    public Tone tone() {
        return switch (state) {
            case QUEUED, RUNNING -> Tone.WAIT;
            case DONE -> Tone.DONE;
            case FAILED -> Tone.LATE;
            case CANCELLED -> Tone.DRAFT;
        };
    }

    /** Returns what is being done, in words. */
    public String stageText() {
        return Texts.find(stage).orElse(stage);
    }

    /** Returns how much is done, in whole per cent, rounded down; empty while nobody can tell. */
    public Optional<BigDecimal> percent() {
        return total == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(done)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(total), 0, RoundingMode.DOWN));
    }
}
