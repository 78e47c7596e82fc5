package vn.thidua.scoring.board;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.identity.PermissionHolders;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.Resting;
import vn.thidua.reporting.RestingOnFigures;
import vn.thidua.scoring.points.EntryPermission;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.Scope;
import vn.thidua.web.Language;

/** Points and places rest on reported figures: of the unit itself, and of everybody it competes with. */
@Component
class ScoresOnFigures implements RestingOnFigures {

    private final BoardQueries boards;
    private final ReportedFigures reported;
    private final UnitDirectory units;
    private final PermissionHolders holders;

    ScoresOnFigures(BoardQueries boards, ReportedFigures reported, UnitDirectory units, PermissionHolders holders) {
        this.boards = boards;
        this.reported = reported;
        this.units = units;
        this.holders = holders;
    }

    @Override
    public List<Resting> resting(String period, UUID unit) {
        Set<UUID> rivals = units.clusters(reported.period(period).dueOn()).stream()
                .map(Cluster::members)
                .filter(members ->
                        members.stream().anyMatch(member -> member.id().equals(unit)))
                .flatMap(members -> members.stream().map(Unit::id))
                .collect(Collectors.toSet());
        List<ScoredCluster> scored = rivals.isEmpty() ? List.of() : boards.boards(new Scope(rivals), period);
        Set<UUID> owners = scored.isEmpty() ? Set.of() : holders.of(EntryPermission.ENTER, unit);
        List<Resting> resting = new ArrayList<>();
        scored.stream()
                .filter(cluster -> cluster.cluster().members().stream()
                        .anyMatch(member -> member.id().equals(unit)))
                .forEach(cluster -> add(cluster, unit, owners, resting));
        return resting;
    }

    private static void add(ScoredCluster cluster, UUID unit, Set<UUID> owners, List<Resting> resting) {
        String code = cluster.cluster().code();
        String href = new BoardAddress(cluster.period().code(), code, Optional.empty()).board();
        for (ScoredUnit scored : cluster.units()) {
            String key = code + "/" + scored.unit().code();
            String total = scored.total().toPlainString();
            BilingualText name = of("scoring.board.resting", scored.unit().shortName(), code);
            resting.add(new Resting(Resting.Kind.SCORE, key, scored.unit().id(), name, total, href, owners));
            resting.add(new Resting(
                    Resting.Kind.PLACE, key, scored.unit().id(), name, Integer.toString(scored.place()), href, owners));
        }
        String shown = cluster.units().stream()
                .map(scored -> scored.unit().code() + "=" + scored.total().toPlainString() + "@" + scored.place())
                .collect(Collectors.joining(";"));
        resting.add(new Resting(
                Resting.Kind.PAGE, code, unit, of("scoring.board.resting.page", code), shown, href, owners));
    }

    private static BilingualText of(String key, Object... arguments) {
        return new BilingualText(text(Language.VI, key, arguments), text(Language.EN, key, arguments));
    }
}
