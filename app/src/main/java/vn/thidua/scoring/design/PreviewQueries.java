package vn.thidua.scoring.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.board.ScoredUnit;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.table.TableFindings;
import vn.thidua.scoring.table.TablePermission;
import vn.thidua.scoring.table.TableVersions;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** Scores clusters by a draft beside what they have now. Stores nothing. */
@Component
class PreviewQueries {

    private static final String KEY = "scoring.design.preview.";

    private final Permissions permissions;
    private final DesignQueries designs;
    private final TableVersions versions;
    private final ReportedFigures reported;
    private final BoardQueries boards;

    PreviewQueries(
            Permissions permissions,
            DesignQueries designs,
            TableVersions versions,
            ReportedFigures reported,
            BoardQueries boards) {
        this.permissions = permissions;
        this.designs = designs;
        this.versions = versions;
        this.reported = reported;
        this.boards = boards;
    }

    /**
     * Returns the preview of the draft of {@code code}. Only clusters of which the reader may see every unit are offered: of a part
     * of a cluster no order can be shown.
     *
     * @throws NotFound if there is no draft, or the cluster asked for is not there for the reader
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    PreviewPage page(Actor actor, String code, Optional<String> period, Optional<String> cluster) {
        Draft draft = designs.draft(actor, code);
        TableFindings found = versions.examine("", draft.text());
        boolean usable = found.table().isPresent() && found.defects().isEmpty();
        String back = DesignQueries.PATH + "/" + code + "/draft";
        List<Crumb> crumbs = new ArrayList<>(DesignQueries.crumbs());
        crumbs.add(new Crumb(Texts.text("scoring.design.draft.crumb", code, Integer.toString(draft.next())), back));
        return new PreviewPage(
                Texts.text("scoring.design.preview"),
                back,
                found.defects(),
                usable
                        ? content(
                                permissions.scope(actor, TablePermission.DESIGN),
                                found.table().orElseThrow(),
                                period,
                                cluster)
                        : Optional.empty(),
                crumbs);
    }

    private Optional<PreviewPage.Content> content(
            Scope scope, TableDocument table, Optional<String> wanted, Optional<String> cluster) {
        List<Option> periods = reported.periods().stream()
                .filter(known -> table.periods().containsKey(known.code()))
                .map(PreviewQueries::option)
                .toList();
        Optional<String> period = wanted.filter(code ->
                        periods.stream().anyMatch(option -> option.value().equals(code)))
                .or(() -> periods.stream().findFirst().map(Option::value));
        if (period.isEmpty()) {
            return Optional.empty();
        }
        List<ScoredCluster> real = boards.boards(scope, period.get()).stream()
                .filter(board -> board.cluster().members().stream().allMatch(unit -> scope.covers(unit.id())))
                .filter(board -> !board.units().isEmpty())
                .toList();
        if (real.isEmpty()) {
            return Optional.empty();
        }
        ScoredCluster now = cluster.map(code -> real.stream()
                        .filter(board -> board.cluster().code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("cluster", code)))
                .orElse(real.getFirst());
        ScoredCluster tried = boards.boards(scope, period.get(), Optional.empty(), _ -> table).stream()
                .filter(board -> board.cluster().id().equals(now.cluster().id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("cluster", now.cluster().code()));
        List<PreviewPage.Row> rows = tried.units().stream()
                .flatMap(unit -> now.unit(unit.unit().code()).stream().map(before -> row(before, unit)))
                .toList();
        long moved = rows.stream().filter(row -> row.up() != 0).count();
        return Optional.of(new PreviewPage.Content(
                periods,
                period.get(),
                real.stream()
                        .map(board -> new Option(
                                board.cluster().code(),
                                Texts.text(KEY + "cluster", board.cluster().code())))
                        .toList(),
                now.cluster().code(),
                Texts.text(
                        KEY + "now",
                        now.table().code(),
                        Integer.toString(now.table().version())),
                moved == 0 ? Texts.text(KEY + "nobody") : Texts.text(KEY + "moved", moved, rows.size()),
                rows));
    }

    private static PreviewPage.Row row(ScoredUnit before, ScoredUnit after) {
        BigDecimal difference = after.total().subtract(before.total());
        int decimals = Math.max(0, difference.stripTrailingZeros().scale());
        return new PreviewPage.Row(
                Integer.toString(after.place()),
                after.unit().shortName(),
                Integer.toString(before.place()),
                before.place() - after.place(),
                Formats.number(before.total()),
                Formats.number(after.total()),
                difference.signum() == 0 ? Formats.number(0) : Formats.signed(difference, decimals));
    }

    private static Option option(PeriodInfo period) {
        return new Option(period.code(), period.name().in(Language.current().locale()));
    }
}
