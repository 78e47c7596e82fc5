package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.audit.chain.DirectAppend;
import vn.thidua.core.audit.ChainHash;
import vn.thidua.core.audit.Deed;
import vn.thidua.core.audit.LogHeader;
import vn.thidua.core.audit.PrintedHead;
import vn.thidua.core.audit.Verdict;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.TestServer;

/** Has a database of its own: taking entries away would disturb whoever counts them. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "thidua.test.own-database=log-sealing")
@Import(TestDatabase.class)
class LogSealingTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource application;

    @Autowired
    private Environment settings;

    @TempDir
    private Path folder = Path.of(".");

    private SingleConnectionDataSource owner = new SingleConnectionDataSource();
    private Instant old = Instant.EPOCH;
    private Instant today = Instant.EPOCH;

    /** Whatever the tests before left behind is yesterday's; two entries of today stay. */
    @BeforeEach
    void writeTheLogOfTwoDays() {
        owner = owner();
        old = Instant.parse(text("select max(occurred_at) from audit.entry")).plus(DAY);
        today = old.plus(DAY);
        Stream.of(old, old.plusSeconds(1), today, today.plusSeconds(1)).forEach(this::append);
    }

    @AfterEach
    void giveTheLockBack() {
        owner.destroy();
    }

    @Test
    void movesWhatIsOlderThanTheDayIntoAFile() throws IOException, SQLException {
        SealedPart part = sealed(seal("log.jsonl"));

        assertThat(entries(file("log.jsonl"), part)).isEqualTo(part.entries());
        assertThat(first()).isEqualTo(part.last() + 1);
        assertThat(text("select occurred_at from audit.entry order by number limit 1"))
                .isEqualTo(Deed.moment(today));
        assertThat(log()).isInstanceOf(Verdict.Intact.class);
        assertThat(sealsOf(part)).isEqualTo(1);
        assertThat(folder).isDirectoryContaining("glob:**/log.jsonl").isDirectoryNotContaining("glob:**unfinished");
        assertThat(Files.getPosixFilePermissions(file("log.jsonl")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void goesOnAfterItWasSealed() throws IOException, SQLException {
        SealedPart part = part();
        sealing().append(part);

        assertThat(sealed(seal("log.jsonl"))).isEqualTo(part);
        assertThat(sealsOf(part)).isEqualTo(1);
        assertThat(log()).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void writesAFileAnewThatWasLeftUnfinished() throws IOException, SQLException {
        SealedPart part = part();
        sealing().append(part);
        Files.writeString(file("log.jsonl.unfinished"), part.header().line() + "\n{\"content\":");

        assertThat(sealed(seal("log.jsonl"))).isEqualTo(part);
        assertThat(entries(file("log.jsonl"), part)).isEqualTo(part.entries());
        assertThat(sealsOf(part)).isEqualTo(1);
        assertThat(file("log.jsonl.unfinished")).doesNotExist();
    }

    @Test
    void goesOnAfterTheFileWasWritten() throws IOException, SQLException {
        SealedPart part = part();
        sealing().append(part);
        try (Connection connection = application.getConnection()) {
            assertThat(new SealedFile(file("log.jsonl")).write(connection, part))
                    .isTrue();
        }
        byte[] written = Files.readAllBytes(file("log.jsonl"));
        assertThat(first()).isLessThan(part.last());

        assertThat(sealed(seal("log.jsonl"))).isEqualTo(part);
        assertThat(file("log.jsonl")).hasBinaryContent(written);
        assertThat(sealsOf(part)).isEqualTo(1);
        assertThat(first()).isEqualTo(part.last() + 1);
    }

    @Test
    void changesNothingOnceItIsDone() throws IOException, SQLException {
        SealedPart part = sealed(seal("log.jsonl"));
        String before = count();

        assertThat(seal("log.jsonl"))
                .isInstanceOfSatisfying(
                        SealOutcome.NothingBefore.class,
                        nothing -> assertThat(nothing.sealed()).contains(part.head()));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void leavesAFileAloneThatHoldsSomethingElse() throws IOException, SQLException {
        Files.writeString(file("other.jsonl"), "my own notes\n");
        Files.createDirectory(file("folder"));
        String before = count();
        SealedPart part = part();
        SealedPart shorter = new SealedPart(
                part.header(),
                part.last() - 1,
                new ChainHash(text("select encode(hash, 'hex') from audit.entry where number = " + (part.last() - 1))));
        try (Connection connection = application.getConnection()) {
            new SealedFile(file("shorter.jsonl")).write(connection, shorter);
        }

        for (String name : List.of("other.jsonl", "folder", "shorter.jsonl")) {
            assertThat(seal(name)).as(name).isInstanceOf(SealOutcome.FileInTheWay.class);
        }
        assertThat(file("other.jsonl")).hasContent("my own notes");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void keepsEntriesThatCameLateBehindNewerOnes() throws IOException, SQLException {
        append(old.plusSeconds(2));

        SealedPart part = sealed(seal("log.jsonl"));

        assertThat(text("select count(*) from audit.entry where occurred_at < '" + Deed.moment(today) + "'"))
                .isEqualTo("1");
        assertThat(part.last()).isEqualTo(first() - 1);
    }

    @Test
    void checksALaterFileAsOneThatGoesOn() throws IOException, SQLException {
        sealing().seal(old, file("first.jsonl"));
        SealedPart second = sealed(seal("second.jsonl"));
        PrintedHead before = second.header().before().orElseThrow();

        assertThat(entries(file("second.jsonl"), second)).isEqualTo(2);
        try (InputStream alone = Files.newInputStream(file("second.jsonl"))) {
            assertThat(verdict(LogFile.check(alone, List.of()))).isInstanceOf(Verdict.Broken.class);
        }
        try (InputStream other = Files.newInputStream(file("second.jsonl"))) {
            assertThat(verdict(LogFile.check(other, List.of(), PrintedHead.of(0, before.hash()))))
                    .isInstanceOf(Verdict.Broken.class);
        }
    }

    @Test
    void sealsNothingOfALogThatIsBroken() throws IOException, SQLException {
        long number = part().last();
        String content = text("select content from audit.entry where number = " + number);
        falsify(number, content.replace("trial", "tryal"));
        try {
            String before = count();
            assertThat(seal("log.jsonl")).isInstanceOf(SealOutcome.NotInOrder.class);
            assertThat(count()).isEqualTo(before);
            assertThat(file("log.jsonl")).doesNotExist();
        } finally {
            falsify(number, content);
        }
        assertThat(log()).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void letsOneWorkAtATime() throws IOException, SQLException {
        SingleConnectionDataSource other = owner();
        try {
            new LogSealing(application, other, Clock.systemUTC()).seal(Instant.EPOCH, file("none.jsonl"));
            assertThat(seal("log.jsonl")).isInstanceOf(SealOutcome.Busy.class);
        } finally {
            // A connection that is closed gives its locks back a moment later.
            JdbcClient.create(other)
                    .sql("select pg_advisory_unlock_all()")
                    .query()
                    .listOfRows();
            other.destroy();
        }
        assertThat(seal("log.jsonl")).isInstanceOf(SealOutcome.Sealed.class);
    }

    private SealOutcome seal(String name) throws IOException, SQLException {
        return sealing().seal(today, file(name));
    }

    private LogSealing sealing() {
        return new LogSealing(application, owner, Clock.fixed(today.plus(DAY), ZoneOffset.UTC));
    }

    private SingleConnectionDataSource owner() {
        return new SingleConnectionDataSource(
                settings.getRequiredProperty("spring.flyway.url"),
                settings.getRequiredProperty("spring.flyway.user"),
                settings.getRequiredProperty("spring.flyway.password"),
                true);
    }

    /** The entries that are older than today, asked for in another way than the product does. */
    private SealedPart part() throws SQLException {
        try (Connection connection = application.getConnection()) {
            LogHeader header = LogTable.header(connection).orElseThrow();
            return jdbc.sql("""
                            select number, encode(hash, 'hex') as hash
                              from audit.entry
                             where occurred_at < :today
                             order by number desc
                             limit 1
                            """)
                    .param("today", Deed.moment(today))
                    .query((row, place) ->
                            new SealedPart(header, row.getLong("number"), new ChainHash(row.getString("hash"))))
                    .single();
        }
    }

    private static SealedPart sealed(SealOutcome outcome) {
        assertThat(outcome).isInstanceOf(SealOutcome.Sealed.class);
        return ((SealOutcome.Sealed) outcome).part();
    }

    private void append(Instant at) {
        DirectAppend.append(application, LogExamples.deed("audit.trial.do", at));
    }

    private void falsify(long number, String content) {
        TestServer.execute(
                jdbc,
                "alter table audit.entry disable trigger entry_is_final",
                "update audit.entry set content = '" + content + "' where number = " + number,
                "alter table audit.entry enable trigger entry_is_final");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private String count() {
        return text("select count(*) from audit.entry");
    }

    private long first() {
        return Long.parseLong(text("select min(number) from audit.entry"));
    }

    private long sealsOf(SealedPart part) {
        return Long.parseLong(text("select count(*) from audit.entry where action = 'audit.log.seal'"
                + " and content::jsonb -> 'after' ->> 'number' = '" + part.last() + "'"));
    }

    private Verdict log() throws SQLException {
        try (Connection connection = application.getConnection()) {
            return verdict(LogTable.check(connection, List.of()));
        }
    }

    /** Checks {@code file} as whoever has it does, with what the command prints, and returns how many entries it has. */
    private static long entries(Path file, SealedPart part) throws IOException {
        try (InputStream log = Files.newInputStream(file)) {
            List<PrintedHead> heads = List.of(part.head());
            LogReading reading = part.header().before().isPresent()
                    ? LogFile.check(log, heads, part.header().before().get())
                    : LogFile.check(log, heads);
            return ((Verdict.Intact) verdict(reading)).entries();
        }
    }

    private static Verdict verdict(LogReading reading) {
        return ((LogReading.Checked) reading).verdict();
    }
}
