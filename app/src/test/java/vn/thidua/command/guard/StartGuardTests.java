package vn.thidua.command.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import javax.swing.text.StyleContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.identity.Installation;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.TestServer;
import vn.thidua.web.Texts;

/** The checks on a server that is really there. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
class StartGuardTests {

    private static final Path LIST = Path.of("..", "docs", "operate", "settings.md");

    @TempDir
    private Path folder = Path.of("unset");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Installation installation;

    @Autowired
    private Environment environment;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext context;

    @Test
    void findsNothingToRefuseOnTheEmbeddedServer() {
        assertThat(ServerChecks.of(new ServerQueries(jdbc).facts(), 20, clock.instant()))
                .filteredOn(violation ->
                        StartViolation.valueOf(violation.code().name()).isRefused())
                .isEmpty();
        assertThat(new ServerQueries(jdbc).facts().setting("data_checksums")).isEqualTo("on");
    }

    @Test
    void refusesASuperuserWithEveryReason() throws SQLException {
        String url = environment.getProperty("spring.datasource.url", "");
        try (Connection connection = TestServer.superuser(url.substring(url.lastIndexOf('/') + 1));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table scoring.entry disable row level security");
            statement.execute("set local synchronous_commit = off");
            JdbcClient superuser = JdbcClient.create(new SingleConnectionDataSource(connection, true));

            assertThatThrownBy(() -> new StartGuard(superuser, installation, environment, clock, context))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refused -> assertThat(refused.violations())
                                    .extracting(violation -> violation.code().name())
                                    .contains(
                                            "ROLE_IS_SUPERUSER",
                                            "ROLE_PASSES_THE_FENCE",
                                            "ROLE_MAKES_ROLES",
                                            "ROLE_CREATES_OBJECTS",
                                            "SYNCHRONOUS_COMMIT_OFF",
                                            "FENCE_DOWN"));
            connection.rollback();
        }
    }

    @Test
    void refusesTheOwnerOfTheTables() throws SQLException {
        String url = environment.getProperty("spring.datasource.url", "");
        try (Connection connection = TestServer.superuser(url.substring(url.lastIndexOf('/') + 1));
                Statement statement = connection.createStatement()) {
            statement.execute("set role thidua_owner");
            JdbcClient owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));

            assertThat(ServerChecks.of(new ServerQueries(owner).facts(), 20, clock.instant()))
                    .extracting(violation -> violation.code().name())
                    .contains("ROLE_OWNS_TABLES", "ROLE_CREATES_OBJECTS");
        }
    }

    @Test
    void seesAFileThatOthersMayRead() throws IOException {
        Path file = Files.writeString(folder.resolve("application.properties"), "a=b");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(MachineFacts.isReadableByOthers(file)).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(MachineFacts.isReadableByOthers(file)).isFalse();
        assertThat(MachineFacts.isReadableByOthers(folder.resolve("none"))).isFalse();
    }

    @Test
    void isToldToTheOperatorLineByLine() throws IOException {
        List<String> lines = Files.readAllLines(LIST);
        List<String> missing = Arrays.stream(StartViolation.values())
                .filter(code -> lines.stream()
                        .noneMatch(line -> line.startsWith("| `"
                                + code.key().substring("command.guard.".length()) + "` | "
                                + (code.isRefused() ? "refused" : "warned") + " |")))
                .map(Enum::name)
                .toList();
        assertThat(missing).isEmpty();
        assertThat(Texts.text("command.guard.statement-timeout-missing.mend")).contains("'60s'");
    }

    @Test
    void bringsOnlyKnownObjectsToLifeFromAStream() throws IOException, ClassNotFoundException {
        assertThat(read(List.of("a", "b"))).isEqualTo(List.of("a", "b"));
        assertThatThrownBy(() -> read(new StyleContext())).isInstanceOf(InvalidClassException.class);
    }

    private static Object read(Object written) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(written);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            in.setObjectInputFilter(SerialFilter.filter());
            return in.readObject();
        }
    }
}
