package vn.thidua.identity.pace;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One bucket of tokens for each of those who asked lately. Those who have not asked for longest are forgotten first, so that
 * many names cannot fill the memory.
 */
final class Buckets {

    private static final int MOST = 50_000;

    private final PaceLimit limit;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    Buckets(PaceLimit limit, Clock clock) {
        this.limit = limit;
        this.time = new ByClock(clock);
    }

    /** Takes a token of {@code who}; returns how long to wait if there is none. */
    Optional<Duration> take(String who) {
        ConsumptionProbe probe = of(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1));
    }

    /** Gives a token back to {@code who}. */
    void giveBack(String who) {
        of(who).addTokens(1);
    }

    private Bucket of(String who) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    who,
                    name -> Bucket.builder()
                            .withCustomTimePrecision(time)
                            .addLimit(tokens ->
                                    tokens.capacity(limit.atOnce()).refillGreedy(limit.perHour(), Duration.ofHours(1)))
                            .build());
        }
    }

    private record ByClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
