package vn.thidua.command.guard;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.shared.Violation;

/** Every bad setting by itself, beside the good ones that it must not be confused with. */
class StartChecksTests {

    private static final Instant NOW = Instant.parse("2017-10-12T01:00:00Z");
    private static final int POOL = 20;
    private static final String URL = "jdbc:postgresql://localhost:5432/thidua";
    private static final String PASSWORD = "k3Jd92mXq0Zr7TfLw1";

    private static final Map<String, String> SOUND = Map.ofEntries(
            entry("fsync", "on"),
            entry("synchronous_commit", "on"),
            entry("full_page_writes", "on"),
            entry("data_checksums", "on"),
            entry("max_connections", "60"),
            entry("superuser_reserved_connections", "3"),
            entry("statement_timeout", "1min"),
            entry("password_encryption", "scram-sha-256"),
            entry("log_statement", "none"));

    private static final ServerFacts.Role ROLE = new ServerFacts.Role("thidua_app", false, false, false, false, false);

    /** A case: what is found, and by whom. */
    record BadStart(StartViolation expected, List<Violation> found) {

        @Override
        public String toString() {
            return expected.name();
        }
    }

    static Stream<BadStart> badStarts() {
        return Stream.of(
                setting(StartViolation.FSYNC_OFF, "fsync", "off"),
                setting(StartViolation.SYNCHRONOUS_COMMIT_OFF, "synchronous_commit", "off"),
                setting(StartViolation.FULL_PAGE_WRITES_OFF, "full_page_writes", "off"),
                setting(StartViolation.CHECKSUMS_OFF, "data_checksums", "off"),
                setting(StartViolation.CONNECTIONS_TOO_FEW, "max_connections", "25"),
                setting(StartViolation.STATEMENT_TIMEOUT_MISSING, "statement_timeout", "0"),
                setting(StartViolation.PASSWORDS_WEAKLY_STORED, "password_encryption", "md5"),
                setting(StartViolation.STATEMENTS_LOGGED, "log_statement", "all"),
                server(StartViolation.SERVER_TOO_OLD, facts(SOUND, 150_018, "UTF8", ROLE)),
                server(StartViolation.SERVER_WITH_KNOWN_HOLE, facts(SOUND, 180_006, "UTF8", ROLE)),
                server(StartViolation.ENCODING_NOT_UTF8, facts(SOUND, 180_007, "SQL_ASCII", ROLE)),
                server(
                        StartViolation.COLLATION_CHANGED,
                        new ServerFacts(SOUND, 180_007, "UTF8", "2.36", "2.41", true, ROLE, 0, List.of(), NOW)),
                server(
                        StartViolation.TIME_ZONE_UNKNOWN,
                        new ServerFacts(SOUND, 180_007, "UTF8", "", "", false, ROLE, 0, List.of(), NOW)),
                server(
                        StartViolation.CLOCKS_APART,
                        new ServerFacts(SOUND, 180_007, "UTF8", "", "", true, ROLE, 0, List.of(), NOW.minusSeconds(6))),
                server(
                        StartViolation.ROLE_OWNS_TABLES,
                        new ServerFacts(SOUND, 180_007, "UTF8", "", "", true, ROLE, 1, List.of(), NOW)),
                server(
                        StartViolation.FENCE_DOWN,
                        new ServerFacts(SOUND, 180_007, "UTF8", "", "", true, ROLE, 0, List.of("scoring.entry"), NOW)),
                role(StartViolation.ROLE_IS_SUPERUSER, new ServerFacts.Role("r", true, false, false, false, false)),
                role(StartViolation.ROLE_PASSES_THE_FENCE, new ServerFacts.Role("r", false, true, false, false, false)),
                role(StartViolation.ROLE_MAKES_ROLES, new ServerFacts.Role("r", false, false, true, false, false)),
                role(
                        StartViolation.ROLE_IS_MEMBER_OF_OWNER,
                        new ServerFacts.Role("r", false, false, false, true, false)),
                role(StartViolation.ROLE_CREATES_OBJECTS, new ServerFacts.Role("r", false, false, false, false, true)),
                address(StartViolation.ADDRESS_OPTION_UNKNOWN, URL + "?socketFactory=evil.Factory"),
                address(StartViolation.ADDRESS_QUERY_MODE, URL + "?preferQueryMode=simple"),
                address(StartViolation.ADDRESS_WITH_PASSWORD, URL + "?user=a&password=b"),
                address(StartViolation.ADDRESS_WITHOUT_TLS, "jdbc:postgresql://db.example:5432/thidua?sslmode=require"),
                new BadStart(StartViolation.DATABASE_PASSWORD_WEAK, AddressChecks.of(URL, "thidua_app", "thidua_app")),
                page(StartViolation.HTTP_IN_THE_OPEN, "server.address", "0.0.0.0"),
                page(StartViolation.TLS_TOO_OLD, "server.ssl.enabled-protocols", "TLSv1.1,TLSv1.3"),
                page(StartViolation.COOKIE_NOT_SECURE, "thidua.proxy", "true"),
                page(StartViolation.COOKIE_READABLE_BY_SCRIPTS, "server.servlet.session.cookie.http-only", "false"),
                page(StartViolation.COOKIE_SENT_ACROSS_SITES, "server.servlet.session.cookie.same-site", "none"),
                page(StartViolation.SESSION_TOO_LONG, "server.servlet.session.timeout", "30d"),
                page(StartViolation.SESSIONS_IN_FILES, "server.servlet.session.persistent", "true"),
                page(StartViolation.FAULTS_SHOWN, "spring.web.error.include-stacktrace", "always"),
                page(StartViolation.UPLOADS_UNLIMITED, "spring.servlet.multipart.max-file-size", "-1"),
                page(StartViolation.MANAGEMENT_EXPOSED, "management.endpoints.web.exposure.include", "health,*"),
                page(StartViolation.MANAGEMENT_IN_THE_OPEN, "management.server.port", "9090"),
                page(StartViolation.HEAP_DUMP_OPEN, "management.endpoint.heapdump.access", "unrestricted"),
                page(StartViolation.REMOTE_BEANS, "spring.jmx.enabled", "true"),
                page(StartViolation.DEBUG_OUTPUT, "debug", "true"),
                page(StartViolation.CLEANING_ALLOWED, "spring.flyway.clean-disabled", "false"),
                new BadStart(
                        StartViolation.DEMO_IN_THE_OPEN,
                        SettingChecks.of(
                                settings(Map.of(
                                        "server.address", "10.0.0.7",
                                        "thidua.proxy", "true",
                                        "server.servlet.session.cookie.secure", "true"))::apply,
                                true)),
                machine(StartViolation.RUNS_AS_ROOT, "root", List.of(), false, List.of(), 50_000),
                machine(StartViolation.REMOTE_DEBUGGING, "u", List.of("-agentlib:jdwp=x"), false, List.of(), 50_000),
                machine(StartViolation.DEVELOPER_TOOLS, "u", List.of(), true, List.of(), 50_000),
                machine(
                        StartViolation.FILE_READABLE_BY_OTHERS,
                        "u",
                        List.of(),
                        false,
                        List.of(Path.of("config/application.properties")),
                        50_000),
                machine(StartViolation.DISK_NEARLY_FULL, "u", List.of(), false, List.of(), 900));
    }

    @ParameterizedTest
    @MethodSource("badStarts")
    void namesTheBadSettingAndNoOther(BadStart start) {
        assertThat(start.found()).extracting(Violation::code).containsExactly(start.expected());
    }

    @Test
    void triesEverySettingThatIsLookedAt() {
        Set<String> tried = badStarts().map(BadStart::toString).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried)
                .containsExactlyElementsOf(Arrays.stream(StartViolation.values())
                        .map(Enum::name)
                        .sorted()
                        .toList())
                .hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void findsNothingWrongWithASoundStart() {
        assertThat(ServerChecks.of(facts(SOUND, 180_007, "UTF8", ROLE), POOL, NOW))
                .isEmpty();
        assertThat(AddressChecks.of(
                        "jdbc:postgresql://db.example/thidua?sslmode=verify-full&connectTimeout=5", "app", PASSWORD))
                .isEmpty();
        assertThat(SettingChecks.of(settings(Map.of())::apply, true)).isEmpty();
        assertThat(SettingChecks.of(
                        settings(Map.of(
                                "server.address", "0.0.0.0",
                                "server.ssl.certificate", "cert.pem",
                                "server.servlet.session.cookie.secure", "true"))::apply,
                        false))
                .isEmpty();
    }

    @Test
    void tellsAllAtOnce() {
        Map<String, String> bad = new HashMap<>(SOUND);
        bad.putAll(Map.of("fsync", "off", "full_page_writes", "off"));
        assertThat(ServerChecks.of(
                        facts(bad, 180_007, "UTF8", new ServerFacts.Role("r", true, true, true, true, true)),
                        POOL,
                        NOW))
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "127.0.0.1, true",
        "127.8.8.8, true",
        "::1, true",
        "[::1], true",
        "0.0.0.0, false",
        "127.0.0.1.evil.example, false",
        "localhost.evil.example, false",
        "10.0.0.1, false"
    })
    void knowsWhichAddressesOnlyThisComputerReaches(String host, boolean loopback) {
        assertThat(Loopback.is(host)).isEqualTo(loopback);
    }

    private static BadStart setting(StartViolation expected, String name, String value) {
        Map<String, String> settings = new HashMap<>(SOUND);
        settings.put(name, value);
        return server(expected, facts(settings, 180_007, "UTF8", ROLE));
    }

    private static BadStart role(StartViolation expected, ServerFacts.Role role) {
        return server(expected, facts(SOUND, 180_007, "UTF8", role));
    }

    private static BadStart server(StartViolation expected, ServerFacts facts) {
        return new BadStart(expected, ServerChecks.of(facts, POOL, NOW));
    }

    private static ServerFacts facts(
            Map<String, String> settings, int version, String encoding, ServerFacts.Role role) {
        return new ServerFacts(settings, version, encoding, "", "", true, role, 0, List.of(), NOW);
    }

    private static BadStart address(StartViolation expected, String url) {
        return new BadStart(expected, AddressChecks.of(url, "thidua_app", PASSWORD));
    }

    private static BadStart page(StartViolation expected, String name, String value) {
        return new BadStart(expected, SettingChecks.of(settings(Map.of(name, value))::apply, false));
    }

    private static BadStart machine(
            StartViolation expected,
            String user,
            List<String> arguments,
            boolean tools,
            List<Path> readable,
            long free) {
        return new BadStart(
                expected,
                MachineChecks.of(new MachineFacts(user, arguments, tools, readable, Path.of("/x"), free, 100_000)));
    }

    /** The settings that the product comes with, and {@code changed} ones. */
    private static Settings settings(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(Map.of("server.address", "127.0.0.1"));
        settings.putAll(changed);
        return new Settings(settings);
    }

    private record Settings(Map<String, String> values) {

        Optional<String> apply(String name) {
            return Optional.ofNullable(values.get(name));
        }
    }
}
