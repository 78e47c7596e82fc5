package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.scoring.PointEntries;
import vn.thidua.scoring.ScoringOutcome;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.table.TableQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;

/** Takes up the points that people gave. */
@Service
class EntryService implements PointEntries {

    private record Key(UUID unit, String leaf) {}

    private final EntryRepository repository;
    private final EntryQueries queries;
    private final TableQueries tables;
    private final UnitDirectory units;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EntryService(
            EntryRepository repository,
            EntryQueries queries,
            TableQueries tables,
            UnitDirectory units,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.tables = tables;
        this.units = units;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public ScoringOutcome enter(Actor actor, String period, String file, String csv) {
        permissions.require(actor, EntryPermission.ENTER);
        Optional<TableDocument> table = tables.inForce(period);
        if (table.isEmpty()) {
            return new ScoringOutcome.Refused(
                    List.of(new LineDefect(file, 0, Violation.of(EntryViolation.NO_TABLE, period))));
        }
        return switch (EntryFile.read(file, csv)) {
            case EntryFile.Outcome.Refused(List<LineDefect> defects) -> new ScoringOutcome.Refused(defects);
            case EntryFile.Outcome.Read(List<EntryFile.Line> lines) -> {
                EntryReader reader = new EntryReader(file, table.get().rules(), known(), actor.units());
                List<EntryReader.Given> given = reader.read(lines);
                yield reader.defects().isEmpty()
                        ? store(actor, period, given)
                        : new ScoringOutcome.Refused(reader.defects());
            }
        };
    }

    private Map<String, Unit> known() {
        return units.units().stream().collect(Collectors.toMap(Unit::code, unit -> unit));
    }

    private ScoringOutcome store(Actor actor, String period, List<EntryReader.Given> given) {
        Instant now = clock.instant();
        Set<UUID> concerned = given.stream().map(EntryReader.Given::unit).collect(Collectors.toSet());
        Map<Key, Entry> latest = new HashMap<>();
        queries.latest(new Scope(concerned), period)
                .forEach(entry -> latest.put(new Key(entry.unit(), entry.leaf()), entry));
        int added = 0;
        for (EntryReader.Given line : given) {
            Optional<Entry> before = Optional.ofNullable(latest.get(new Key(line.unit(), line.leaf())));
            if (before.filter(line::isIn).isEmpty()) {
                int version = before.map(Entry::version).orElse(0) + 1;
                Entry entry = line.entry(version, actor.name(), now);
                repository.add(period, entry);
                publish(period, before, entry);
                added++;
            }
        }
        return new ScoringOutcome.Taken(added, given.size() - added);
    }

    private void publish(String period, Optional<Entry> before, Entry entry) {
        events.publishEvent(new AuditableEvent(
                "scoring.points.enter",
                "points",
                period + "/" + entry.leaf(),
                Optional.of(entry.unit()),
                before.map(EntryService::facts).orElse(Map.of()),
                facts(entry),
                entry.note()));
    }

    private static Map<String, String> facts(Entry entry) {
        return Map.of(
                "points",
                entry.points().map(BigDecimal::toPlainString).orElse(EntryReader.NOT_ASSIGNED),
                "by",
                entry.role());
    }
}
