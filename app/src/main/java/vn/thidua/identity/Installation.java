package vn.thidua.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.web.Formats;

/** What kind of installation this is: a real one, or a demonstration whose figures and accounts are all invented. */
@Component
public class Installation {

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private record State(boolean demo, Optional<LocalDate> asOf) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile State lastKnown = new State(false, Optional.empty());

    Installation(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says whether all figures and accounts are invented. */
    public boolean isDemo() {
        return state().demo();
    }

    /** Returns the day that the screens speak of: today, or the day that the demonstration plays on. */
    public LocalDate asOf() {
        return state().asOf().orElseGet(() -> LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    /** Says whether this installation is a demonstration already, or has no account that could be real. */
    public boolean mayBecomeDemo() {
        return isDemo()
                || jdbc.sql("select not exists (select 1 from identity.account)")
                        .query(Boolean.class)
                        .single();
    }

    /**
     * Makes this installation a demonstration that plays on {@code asOf}. Its accounts have passwords that everybody knows.
     *
     * @throws IllegalStateException if there are accounts that may be real; ask {@link #mayBecomeDemo} before
     */
    public void markAsDemo(LocalDate asOf) {
        int marked = jdbc.sql("""
                        update identity.installation
                           set demo = true, as_of = :asOf
                         where demo
                            or not exists (select 1 from identity.account)
                        """).param("asOf", asOf).update();
        if (marked == 0) {
            throw new IllegalStateException("an installation with accounts cannot become a demonstration");
        }
    }

    /** Every page asks this, the page that reports a fault of the database too; it then gets what was last known. */
    private State state() {
        try {
            lastKnown = jdbc.sql("select demo, as_of from identity.installation")
                    .query((row, number) -> new State(
                            row.getBoolean("demo"), Optional.ofNullable(row.getObject("as_of", LocalDate.class))))
                    .single();
        } catch (DataAccessException e) {
            LOG.warn("the state of the installation cannot be read", e);
        }
        return lastKnown;
    }
}
