package vn.thidua.conference.proceedings;

import static vn.thidua.web.Texts.text;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.directive.TaskBoard;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.web.AsOf;

/** Fills the tile of conclusions. */
@Component
class ConclusionsTileQueries {

    private final ProceedingsQueries queries;
    private final TaskBoard tasks;
    private final Permissions permissions;

    ConclusionsTileQueries(ProceedingsQueries queries, TaskBoard tasks, Permissions permissions) {
        this.queries = queries;
        this.tasks = tasks;
        this.permissions = permissions;
    }

    /** Returns how the conclusions of the latest conference stand; empty if there is none, or none asks for anything. */
    Optional<ConclusionsTile> tile(Actor actor, AsOf asOf) {
        Scope scope = permissions.scope(actor, ProceedingsPermission.READ);
        return queries.conferences().stream()
                .findFirst()
                .flatMap(line -> queries.find(line.code()))
                .map(record -> tile(
                        record, new ConclusionStandings(record.code(), tasks.tasks(scope, record.code()), asOf.day())))
                .filter(tile -> !tile.lines().isEmpty());
    }

    private static ConclusionsTile tile(Proceedings record, ConclusionStandings standings) {
        return new ConclusionsTile(
                text("conference.proceedings.tile", record.endsOn()),
                standings.answer(),
                standings.next(),
                record.conclusions().stream()
                        .flatMap(group -> group.items().stream())
                        .filter(item -> standings.has(item.code()))
                        .map(item -> new ConclusionsTile.Line(
                                item.code(),
                                item.text(),
                                standings.tone(item.code()),
                                standings.done(item.code()),
                                standings.href(item.code())))
                        .toList(),
                "/conference/proceedings/" + record.code());
    }
}
