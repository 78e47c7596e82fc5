package vn.thidua.command.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.shared.Violation;

/** Judges a server. */
final class ServerChecks {

    /** The first version that has what the queries ask, {@code uuidv7()} among it. */
    private static final int OLDEST = 180_000;

    /** The first version without CVE-2026-120154: before it an upsert reads rows past row security. */
    private static final int MENDED = 180_007;

    private static final Duration APART = Duration.ofSeconds(5);

    private final List<Violation> found = new ArrayList<>();

    private ServerChecks() {}

    /**
     * Returns what is wrong with the server and the role.
     *
     * @param pool most connections that the application opens
     * @param now the application's clock when it asked
     */
    static List<Violation> of(ServerFacts facts, int pool, Instant now) {
        ServerChecks checks = new ServerChecks();
        checks.durability(facts);
        checks.version(facts);
        checks.database(facts, pool, now);
        checks.role(facts);
        return List.copyOf(checks.found);
    }

    private void durability(ServerFacts facts) {
        when(facts.setting("fsync").equals("off"), StartViolation.FSYNC_OFF);
        when(facts.setting("synchronous_commit").equals("off"), StartViolation.SYNCHRONOUS_COMMIT_OFF);
        when(facts.setting("full_page_writes").equals("off"), StartViolation.FULL_PAGE_WRITES_OFF);
        when(facts.setting("data_checksums").equals("off"), StartViolation.CHECKSUMS_OFF);
    }

    private void version(ServerFacts facts) {
        String version = facts.version() / 10_000 + "." + facts.version() % 10_000;
        if (facts.version() < OLDEST) {
            add(StartViolation.SERVER_TOO_OLD, version);
        } else if (facts.version() < MENDED) {
            add(StartViolation.SERVER_WITH_KNOWN_HOLE, version);
        }
    }

    private void database(ServerFacts facts, int pool, Instant now) {
        when(!facts.encoding().equals("UTF8"), StartViolation.ENCODING_NOT_UTF8, facts.encoding());
        when(
                !facts.collationMade().equals(facts.collationNow()),
                StartViolation.COLLATION_CHANGED,
                facts.collationMade(),
                facts.collationNow());
        when(!facts.zoneKnown(), StartViolation.TIME_ZONE_UNKNOWN);
        int connections = number(facts, "max_connections")
                - number(facts, "superuser_reserved_connections")
                - number(facts, "reserved_connections");
        // Migrations and a second node of the same size want room too.
        when(connections < pool + 5, StartViolation.CONNECTIONS_TOO_FEW, connections, pool);
        when(facts.setting("statement_timeout").equals("0"), StartViolation.STATEMENT_TIMEOUT_MISSING);
        String method = facts.setting("password_encryption");
        when(!method.equals("scram-sha-256"), StartViolation.PASSWORDS_WEAKLY_STORED, method);
        when(List.of("all", "mod").contains(facts.setting("log_statement")), StartViolation.STATEMENTS_LOGGED);
        Duration apart = Duration.between(facts.now(), now).abs();
        when(apart.compareTo(APART) > 0, StartViolation.CLOCKS_APART, apart.toSeconds());
    }

    private void role(ServerFacts facts) {
        ServerFacts.Role role = facts.role();
        when(role.superuser(), StartViolation.ROLE_IS_SUPERUSER, role.name());
        when(role.passesFence(), StartViolation.ROLE_PASSES_THE_FENCE, role.name());
        when(role.makesRoles(), StartViolation.ROLE_MAKES_ROLES, role.name());
        when(facts.ownedTables() > 0, StartViolation.ROLE_OWNS_TABLES, role.name(), facts.ownedTables());
        when(role.reachesOwner(), StartViolation.ROLE_IS_MEMBER_OF_OWNER, role.name());
        when(role.creates(), StartViolation.ROLE_CREATES_OBJECTS, role.name());
        when(!facts.unfenced().isEmpty(), StartViolation.FENCE_DOWN, String.join(", ", facts.unfenced()));
    }

    private static int number(ServerFacts facts, String setting) {
        String value = facts.setting(setting);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
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
