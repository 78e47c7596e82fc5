package vn.thidua.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.audit.chain.DirectAppend;
import vn.thidua.core.audit.Author;
import vn.thidua.core.audit.ChainHash;
import vn.thidua.core.audit.Deed;
import vn.thidua.core.audit.Link;
import vn.thidua.core.audit.LogHeader;
import vn.thidua.core.audit.Origin;
import vn.thidua.core.audit.Verdict;

/**
 * Takes the oldest entries out of the log: an entry of the log seals them, a file takes them, and only when the file was
 * checked are they deleted. Needs nothing but the database.
 *
 * <p>Each step looks first whether it was done, so whoever was interrupted does the same again: a seal that stands is not
 * written twice, a file that holds these entries is kept, and deleting is one transaction.
 */
public final class LogSealing {

    /** Key of the advisory lock that is held from the first look to the last step; any number that nobody else uses. */
    private static final long SEALING = 0x7468_6964_7561_0002L;

    private static final String SEALS = """
            select exists (select 1
                             from audit.entry
                            where action = :action
                              and number > :number
                              and content::jsonb -> 'after' ->> 'number' = :number::text
                              and content::jsonb -> 'after' ->> 'hash' = :hash)
            """;

    private final DataSource application;
    private final SingleConnectionDataSource owner;
    private final Clock clock;

    /**
     * Works on one database in two capacities.
     *
     * @param application as whom the log is read and the seal appended
     * @param owner as whom entries are deleted; one connection, for the lock is the connection's
     */
    public LogSealing(DataSource application, SingleConnectionDataSource owner, Clock clock) {
        this.application = application;
        this.owner = owner;
        this.clock = clock;
    }

    /**
     * Moves the entries before the first one that is of {@code before} or later into {@code file}. What came late, out of the
     * order of time, stays with its neighbours.
     */
    public SealOutcome seal(Instant before, Path file) throws IOException, SQLException {
        if (!alone()) {
            return new SealOutcome.Busy();
        }
        try (Connection connection = application.getConnection()) {
            LogReading reading = LogTable.check(connection, List.of());
            Optional<LogHeader> header = LogTable.header(connection);
            if (header.isEmpty() || !isIntact(reading)) {
                return new SealOutcome.NotInOrder(reading);
            }
            Optional<SealedPart> part = part(header.get(), before);
            if (part.isEmpty()) {
                return new SealOutcome.NothingBefore(header.get().before());
            }
            return move(connection, part.get(), new SealedFile(file));
        }
    }

    private SealOutcome move(Connection connection, SealedPart part, SealedFile file) throws IOException, SQLException {
        boolean written = file.exists();
        if (written && !file.holds(part)) {
            return new SealOutcome.FileInTheWay();
        }
        append(part);
        if (!written && !file.write(connection, part)) {
            return new SealOutcome.FileDamaged();
        }
        takeAway(part);
        return new SealOutcome.Sealed(part);
    }

    private boolean alone() {
        return JdbcClient.create(owner)
                .sql("select pg_try_advisory_lock(:key)")
                .param("key", SEALING)
                .query(Boolean.class)
                .single();
    }

    private static boolean isIntact(LogReading reading) {
        return reading instanceof LogReading.Checked checked && checked.verdict() instanceof Verdict.Intact;
    }

    /** Returns the entries that leave; empty if the log starts with one that stays. */
    private Optional<SealedPart> part(LogHeader header, Instant before) {
        return JdbcClient.create(application)
                .sql("""
                        select number, encode(hash, 'hex') as hash
                          from audit.entry
                         where number < coalesce((select min(number)
                                                    from audit.entry
                                                   where occurred_at >= :before), :ever)
                         order by number desc
                         limit 1
                        """)
                .param("before", Deed.moment(before))
                .param("ever", Long.MAX_VALUE)
                .query((row, place) ->
                        new SealedPart(header, row.getLong("number"), new ChainHash(row.getString("hash"))))
                .optional();
    }

    /** Step 1: seals {@code part}, unless an entry does so already. */
    void append(SealedPart part) {
        boolean sealed = JdbcClient.create(application)
                .sql(SEALS)
                .param("action", Link.SEAL)
                .param("number", part.last())
                .param("hash", part.hash().hex())
                .query(Boolean.class)
                .single();
        if (!sealed) {
            DirectAppend.append(application, deed(part));
        }
    }

    private Deed deed(SealedPart part) {
        return new Deed(
                new Author.Installation("seal-log"),
                clock.instant(),
                Link.SEAL,
                "log",
                part.header().installation().toString(),
                Optional.empty(),
                Map.of(),
                Map.of("number", Long.toString(part.last()), "hash", part.hash().hex()),
                "",
                Origin.INSIDE);
    }

    /** Step 3: deletes {@code part}, all of it or nothing. */
    private void takeAway(SealedPart part) {
        JdbcClient jdbc = JdbcClient.create(owner);
        new TransactionTemplate(new JdbcTransactionManager(owner)).executeWithoutResult(transaction -> {
            jdbc.sql("insert into audit.checkpoint (number, hash) values (:number, decode(:hash, 'hex'))")
                    .param("number", part.last())
                    .param("hash", part.hash().hex())
                    .update();
            int gone = jdbc.sql("delete from audit.entry where number <= :number")
                    .param("number", part.last())
                    .update();
            if (gone != part.entries()) {
                throw new IllegalStateException(gone + " entries would go, not " + part.entries());
            }
        });
    }
}
