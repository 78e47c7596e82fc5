package vn.thidua.scoring.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.ScoreTables;
import vn.thidua.scoring.ScoringOutcome;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Permissions;

/** Registers score tables. */
@Service
class TableService implements ScoreTables {

    private final TableRepository tables;
    private final ReportedFigures reported;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TableService(
            TableRepository tables,
            ReportedFigures reported,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.reported = reported;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public ScoringOutcome register(Actor actor, String file, String yaml) {
        permissions.require(actor, TablePermission.REGISTER);
        return take(actor, file, yaml, "");
    }

    @Override
    @Transactional
    public ScoringOutcome publish(Actor actor, String yaml, String reason) {
        permissions.require(actor, TablePermission.DESIGN);
        return take(actor, "", yaml, reason);
    }

    private ScoringOutcome take(Actor actor, String file, String yaml, String reason) {
        return switch (TableReader.read(file, yaml)) {
            case TableReader.Outcome.Refused(List<LineDefect> defects) -> new ScoringOutcome.Refused(defects);
            case TableReader.Outcome.Read read -> take(actor, file, yaml, reason, read);
        };
    }

    private ScoringOutcome take(Actor actor, String file, String yaml, String reason, TableReader.Outcome.Read read) {
        TableDocument table = read.document();
        String sha256 = sha256(yaml);
        Optional<String> registered = tables.sha256(table.code(), table.version());
        if (registered.filter(sha256::equals).isPresent()) {
            return new ScoringOutcome.Taken(0, 1);
        }
        Surroundings surroundings = new Surroundings(file, tables, reported);
        List<LineDefect> defects = surroundings.check(read, registered.isPresent());
        if (!defects.isEmpty()) {
            return new ScoringOutcome.Refused(defects);
        }
        tables.add(table, yaml, sha256, actor.name(), clock.instant(), reason);
        events.publishEvent(new AuditableEvent(
                file.isEmpty() ? "scoring.table.publish" : "scoring.table.register",
                "score-table",
                table.code(),
                Optional.empty(),
                Map.of(),
                Map.of("version", Integer.toString(table.version()), "file", file, "sha256", sha256),
                reason));
        return new ScoringOutcome.Taken(1, 0, surroundings.warnings(read));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
