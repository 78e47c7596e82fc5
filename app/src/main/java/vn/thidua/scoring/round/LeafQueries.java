package vn.thidua.scoring.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetState;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.board.BoardPermission;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredUnit;
import vn.thidua.scoring.sheet.PointsRepository;
import vn.thidua.scoring.sheet.PointsRow;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;

/** Fills the screen of one criterion of a sheet. */
@Component
class LeafQueries {

    private final RoundAccess access;
    private final Duties duties;
    private final SheetLeaves leaves;
    private final PointsRepository points;
    private final ExplanationRepository explanations;
    private final ProofRepository proofs;
    private final RoundNames names;
    private final BoardQueries boards;
    private final ReportedFigures reported;
    private final Permissions permissions;

    LeafQueries(
            RoundAccess access,
            Duties duties,
            SheetLeaves leaves,
            PointsRepository points,
            ExplanationRepository explanations,
            ProofRepository proofs,
            RoundNames names,
            BoardQueries boards,
            ReportedFigures reported,
            Permissions permissions) {
        this.access = access;
        this.duties = duties;
        this.leaves = leaves;
        this.points = points;
        this.explanations = explanations;
        this.proofs = proofs;
        this.names = names;
        this.boards = boards;
        this.reported = reported;
        this.permissions = permissions;
    }

    /**
     * Returns the criterion {@code code} of the sheet of the unit whose code is {@code unitCode}.
     *
     * @throws NotFound if there is none, or the sheet is not open to {@code actor} yet
     */
    @Transactional(readOnly = true)
    public LeafPage page(Actor actor, UUID round, String unitCode, String code, List<Violation> reasons) {
        RoundAccess.Place place = access.sheet(actor, RoundPermission.READ, round, unitCode);
        Sheet sheet = place.sheet();
        Leaf leaf =
                leaves.of(place.round(), sheet.unit()).find(code).orElseThrow(() -> new NotFound("criterion", code));
        String href = RoundWords.href(place.round(), unitCode);
        boolean isOwn = duties.may(actor, Party.UNIT, sheet);
        boolean isTyped = SheetLeaves.isTyped(leaf);
        boolean seesWhy = !isTyped && permissions.allows(actor, BoardPermission.READ, sheet.unit());
        return new LeafPage(
                Texts.text("scoring.round.leaf.title", code, RoundNames.label(leaf.name())),
                place.unit().shortName(),
                List.of(
                        new Crumb(Texts.text("scoring.round.menu"), RoundWords.PATH),
                        new Crumb(
                                RoundWords.title(
                                        place.round(),
                                        reported.period(place.round().period())),
                                RoundWords.href(place.round())),
                        new Crumb(place.unit().shortName(), href)),
                href + "/" + code,
                href,
                Formats.number(leaf.maximum()),
                OutsidePoints.of(leaf, scored(place)),
                seesWhy ? why(place, code) : "",
                reasons,
                points.of(sheet.id()).history(code).stream()
                        .filter(row -> isShown(actor, sheet, row, isOwn))
                        .map(LeafQueries::writing)
                        .toList(),
                files(place, code, isOwn),
                sayings(actor, sheet, code),
                isOwn && sheet.state().compareTo(SheetState.SETTLED) < 0,
                isOwn && sheet.state() == SheetState.CONSOLIDATED,
                Formats.date(place.round().complaintUntil()));
    }

    /** Points of a column that is not finished are shown to whoever wrote them, and the unit's own to the unit. */
    private static boolean isShown(Actor actor, Sheet sheet, PointsRow row, boolean isOwn) {
        return sheet.state().compareTo(row.column().done()) >= 0
                || row.account().equals(actor.account())
                || (row.column() == Column.SELF && (isOwn || sheet.submittedAt().isPresent()));
    }

    private static LeafPage.Writing writing(PointsRow row) {
        return new LeafPage.Writing(
                RoundWords.column(row.column()),
                Formats.number(row.points()),
                row.reason(),
                Formats.moment(row.at()),
                row.capacity().isEmpty() ? row.by() : row.by() + ", " + row.capacity());
    }

    private List<LeafPage.File> files(RoundAccess.Place place, String code, boolean isOwn) {
        RoundNames.Book book = names.book();
        List<ProofRepository.Twin> twins = proofs.twins(place.sheet().id());
        String base = RoundWords.href(place.round(), place.unit().code()) + "/" + code + "/evidence/";
        boolean isOpen = isOwn && place.sheet().state().compareTo(SheetState.SETTLED) < 0;
        return proofs.of(place.sheet().id()).stream()
                .filter(proof -> proof.leaf().equals(code))
                .map(proof -> new LeafPage.File(
                        proof.name(),
                        base + proof.id(),
                        Texts.text(
                                "scoring.round.file",
                                (proof.size() + 1023) / 1024,
                                Formats.moment(proof.at()),
                                proof.by()),
                        twins.stream()
                                .filter(twin -> twin.proof().equals(proof.id()))
                                .map(twin -> book.name(twin.unit()) + " " + twin.leaf())
                                .collect(Collectors.joining(", ")),
                        isOpen && proof.explanation().isEmpty()
                                ? Optional.of(base + proof.id() + "/withdrawal")
                                : Optional.empty()))
                .toList();
    }

    private List<SheetPage.Saying> sayings(Actor actor, Sheet sheet, String code) {
        boolean mayAnswer =
                sheet.state().compareTo(SheetState.SETTLED) < 0 && duties.may(actor, Party.STANDING_BODY, sheet);
        return explanations.of(sheet.id()).stream()
                .filter(one -> one.leaf().equals(code))
                .map(one -> SheetQueries.saying(one, mayAnswer))
                .toList();
    }

    private Optional<ScoredUnit> scored(RoundAccess.Place place) {
        return boards.whole(place.round().period(), place.round().clusterId())
                .flatMap(board -> board.unit(place.unit().code()));
    }

    private static String why(RoundAccess.Place place, String code) {
        return UriComponentsBuilder.fromPath("/scoring/boards/why")
                .queryParam("period", place.round().period())
                .queryParam("cluster", place.round().cluster())
                .queryParam("unit", place.unit().code())
                .queryParam("leaf", code)
                .build()
                .encode()
                .toUriString();
    }
}
