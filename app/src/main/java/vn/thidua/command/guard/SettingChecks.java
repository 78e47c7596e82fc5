package vn.thidua.command.guard;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.convert.DurationStyle;
import vn.thidua.shared.Violation;

/** Judges the settings of the application, by whichever way they came: file, environment, command line. */
final class SettingChecks {

    private static final Set<String> HARMLESS_END_POINTS = Set.of("health", "prometheus");
    private static final Set<String> OLD_TLS = Set.of("SSLv2Hello", "SSLv3", "TLSv1", "TLSv1.1");
    private static final Duration LONGEST_SESSION = Duration.ofHours(12);
    private static final List<String> ERROR_PARTS = List.of("stacktrace", "message", "exception", "binding-errors");

    private final Function<String, Optional<String>> settings;
    private final List<Violation> found = new ArrayList<>();

    private SettingChecks(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /** Returns what is wrong with {@code settings}, which gives the value of a setting by its name. */
    static List<Violation> of(Function<String, Optional<String>> settings, boolean demo) {
        SettingChecks checks = new SettingChecks(settings);
        checks.transport(demo);
        checks.sessions();
        checks.faults();
        checks.doors();
        return List.copyOf(checks.found);
    }

    private void transport(boolean demo) {
        String address = value("server.address");
        // Without an address the server listens on all of them.
        boolean open = address.isEmpty() || !Loopback.is(address);
        boolean tls = Stream.of("server.ssl.certificate", "server.ssl.key-store", "server.ssl.bundle")
                        .anyMatch(name -> !value(name).isEmpty())
                && !value("server.ssl.enabled").equals("false");
        boolean proxy = isOn("thidua.proxy");
        when(open && !tls && !proxy, StartViolation.HTTP_IN_THE_OPEN, address.isEmpty() ? "0.0.0.0" : address);
        when(open && demo, StartViolation.DEMO_IN_THE_OPEN, address.isEmpty() ? "0.0.0.0" : address);
        words("server.ssl.enabled-protocols")
                .filter(OLD_TLS::contains)
                .forEach(version -> add(StartViolation.TLS_TOO_OLD, version));
        when((tls || proxy) && !isOn("server.servlet.session.cookie.secure"), StartViolation.COOKIE_NOT_SECURE);
    }

    private void sessions() {
        when(
                value("server.servlet.session.cookie.http-only").equals("false"),
                StartViolation.COOKIE_READABLE_BY_SCRIPTS);
        when(
                value("server.servlet.session.cookie.same-site").equalsIgnoreCase("none"),
                StartViolation.COOKIE_SENT_ACROSS_SITES);
        when(isOn("server.servlet.session.persistent"), StartViolation.SESSIONS_IN_FILES);
        settings.apply("server.servlet.session.timeout").ifPresent(written -> {
            Duration timeout = DurationStyle.detectAndParse(written, ChronoUnit.SECONDS);
            when(
                    !timeout.isPositive() || timeout.compareTo(LONGEST_SESSION) > 0,
                    StartViolation.SESSION_TOO_LONG,
                    written);
        });
        for (String limit :
                List.of("spring.servlet.multipart.max-file-size", "spring.servlet.multipart.max-request-size")) {
            when(value(limit).startsWith("-"), StartViolation.UPLOADS_UNLIMITED, limit);
        }
    }

    private void faults() {
        for (String prefix : List.of("spring.web.error.include-", "server.error.include-")) {
            for (String part : ERROR_PARTS) {
                String value = value(prefix + part);
                when(
                        !value.isEmpty() && !List.of("never", "false").contains(value.toLowerCase(Locale.ROOT)),
                        StartViolation.FAULTS_SHOWN,
                        prefix + part);
            }
        }
        for (String flag : List.of("debug", "trace")) {
            when(
                    settings.apply(flag).filter(value -> !value.equals("false")).isPresent(),
                    StartViolation.DEBUG_OUTPUT,
                    flag);
        }
        for (String logger : List.of("root", "web", "sql", "org.springframework", "org.springframework.security")) {
            when(
                    List.of("DEBUG", "TRACE")
                            .contains(value("logging.level." + logger).toUpperCase(Locale.ROOT)),
                    StartViolation.DEBUG_OUTPUT,
                    "logging.level." + logger);
        }
    }

    private void doors() {
        List<String> exposed = words("management.endpoints.web.exposure.include")
                .filter(point -> !HARMLESS_END_POINTS.contains(point))
                .toList();
        when(!exposed.isEmpty(), StartViolation.MANAGEMENT_EXPOSED, String.join(", ", exposed));
        String address = value("management.server.address");
        boolean apart = !value("management.server.port").isEmpty();
        when(
                apart && (address.isEmpty() || !Loopback.is(address)),
                StartViolation.MANAGEMENT_IN_THE_OPEN,
                address.isEmpty() ? "0.0.0.0" : address);
        String heapDump = value("management.endpoint.heapdump.access");
        when(!heapDump.isEmpty() && !heapDump.equalsIgnoreCase("none"), StartViolation.HEAP_DUMP_OPEN);
        when(
                isOn("spring.jmx.enabled")
                        || !value("com.sun.management.jmxremote.port").isEmpty(),
                StartViolation.REMOTE_BEANS);
        when(value("spring.flyway.clean-disabled").equals("false"), StartViolation.CLEANING_ALLOWED);
    }

    private String value(String name) {
        return settings.apply(name).map(String::strip).orElse("");
    }

    private boolean isOn(String name) {
        return value(name).equalsIgnoreCase("true");
    }

    private Stream<String> words(String name) {
        return Stream.of(value(name).split(",", -1)).map(String::strip).filter(word -> !word.isEmpty());
    }

    private void when(boolean wrong, StartViolation code, Object... arguments) {
        if (wrong) {
            add(code, arguments);
        }
    }

    private void add(StartViolation code, Object... arguments) {
        found.add(Violation.of(code, arguments));
    }
}
