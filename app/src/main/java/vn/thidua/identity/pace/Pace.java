package vn.thidua.identity.pace;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts requests, and says how long somebody has to wait who asks too fast. */
@Component
public class Pace {

    private final Buckets strangers;
    private final Buckets accounts;
    private final Buckets networks;

    Pace(
            @Value("${thidua.pace.strangers.at-once}") int strangersAtOnce,
            @Value("${thidua.pace.strangers.per-hour}") int strangersPerHour,
            @Value("${thidua.pace.heavy.of-account.at-once}") int accountAtOnce,
            @Value("${thidua.pace.heavy.of-account.per-hour}") int accountPerHour,
            @Value("${thidua.pace.heavy.of-network.at-once}") int networkAtOnce,
            @Value("${thidua.pace.heavy.of-network.per-hour}") int networkPerHour,
            Clock clock) {
        this.strangers = new Buckets(new PaceLimit(strangersAtOnce, strangersPerHour), clock);
        this.accounts = new Buckets(new PaceLimit(accountAtOnce, accountPerHour), clock);
        this.networks = new Buckets(new PaceLimit(networkAtOnce, networkPerHour), clock);
    }

    /** Counts a request of somebody on {@code network} who is not signed in; returns how long to wait if it is too many. */
    Optional<Duration> ofStranger(String network) {
        return strangers.take(network);
    }

    /** Counts something heavy that {@code account} asks for from {@code network}; returns how long to wait if it is too much. */
    public Optional<Duration> ofHeavy(UUID account, String network) {
        String name = account.toString();
        Optional<Duration> wait = accounts.take(name);
        if (wait.isPresent()) {
            return wait;
        }
        Optional<Duration> crowded = networks.take(network);
        crowded.ifPresent(later -> accounts.giveBack(name));
        return crowded;
    }
}
