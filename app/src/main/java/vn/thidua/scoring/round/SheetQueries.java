package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.EditVerdict;
import vn.thidua.core.round.LeafColumns;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetRules;
import vn.thidua.core.round.SheetState;
import vn.thidua.core.round.SheetStep;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Section;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredUnit;
import vn.thidua.scoring.sheet.PointsRepository;
import vn.thidua.scoring.sheet.PointsRow;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetPoints;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** Fills the screen of a sheet. */
@Component
class SheetQueries {

    private final RoundAccess access;
    private final Duties duties;
    private final SheetLeaves leaves;
    private final PointsRepository points;
    private final StepRepository steps;
    private final ExplanationRepository explanations;
    private final ProofRepository proofs;
    private final RoundNames names;
    private final BoardQueries boards;
    private final ReportedFigures reported;

    SheetQueries(
            RoundAccess access,
            Duties duties,
            SheetLeaves leaves,
            PointsRepository points,
            StepRepository steps,
            ExplanationRepository explanations,
            ProofRepository proofs,
            RoundNames names,
            BoardQueries boards,
            ReportedFigures reported) {
        this.access = access;
        this.duties = duties;
        this.leaves = leaves;
        this.points = points;
        this.steps = steps;
        this.explanations = explanations;
        this.proofs = proofs;
        this.names = names;
        this.boards = boards;
        this.reported = reported;
    }

    /** All that one sheet is shown from. */
    private record Material(
            RoundAccess.Place place,
            RoundNames.Book book,
            Unit unit,
            SheetLeaves.Leaves leaves,
            SheetPoints points,
            Optional<ScoredUnit> scored,
            List<Explanation> explanations,
            Map<String, List<Proof>> proofs,
            Set<String> twice,
            List<Column> columns,
            Optional<Column> writes) {

        Sheet sheet() {
            return place.sheet();
        }

        Round round() {
            return place.round();
        }
    }

    /**
     * Returns the sheet of the unit whose code is {@code unitCode}.
     *
     * @param reasons why something was refused that the reader wanted just now
     * @throws vn.thidua.shared.NotFound if there is none, or it is not open to {@code actor} yet
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public SheetPage page(Actor actor, UUID round, String unitCode, List<Violation> reasons) {
        RoundAccess.Place place = access.sheet(actor, RoundPermission.READ, round, unitCode);
        Sheet sheet = place.sheet();
        SheetPoints known = points.of(sheet.id());
        Unit unit = place.unit();
        RoundNames.Book book = names.book();
        Optional<Column> writes = writes(actor, sheet, known);
        List<Proof> files = proofs.of(sheet.id());
        Material material = new Material(
                place,
                book,
                unit,
                leaves.of(place.round(), sheet.unit()),
                known,
                boards.whole(place.round().period(), place.round().clusterId()).flatMap(board -> board.unit(unitCode)),
                explanations.of(sheet.id()),
                files.stream().collect(Collectors.groupingBy(Proof::leaf)),
                twice(files, sheet),
                shown(actor, sheet, writes),
                writes);
        PeriodInfo period = reported.period(place.round().period());
        return new SheetPage(
                Texts.text("scoring.round.sheet.title", unit.shortName()),
                List.of(
                        new Crumb(Texts.text("scoring.round.menu"), RoundWords.PATH),
                        new Crumb(RoundWords.title(place.round(), period), RoundWords.href(place.round()))),
                RoundWords.href(place.round(), unitCode),
                RoundWords.tone(sheet.state()),
                RoundWords.state(sheet.state()),
                facts(material),
                names.awaited(book, place.round(), sheet),
                sheet.version(),
                reasons,
                rights(actor, material),
                heads(material),
                rows(material),
                material.columns().stream()
                        .map(column -> Formats.number(known.sum(column)))
                        .toList(),
                total(material),
                material.leaves().typed().stream()
                        .map(leaf -> new Option(leaf, leaf + " " + name(material, leaf)))
                        .toList(),
                sayings(actor, material),
                steps.of(sheet.id()).stream().map(SheetQueries::line).toList());
    }

    /** Returns the column that {@code actor} may write now: the first of those that their role brings. */
    private Optional<Column> writes(Actor actor, Sheet sheet, SheetPoints known) {
        return Stream.of(Column.SELF, Column.PEER, Column.HEAD, Column.SETTLED)
                .filter(column -> !(SheetRules.edit(sheet.state(), column) instanceof EditVerdict.Closed))
                .filter(column -> duties.may(actor, column.party(), sheet)
                        && !known.handsBeside(column).contains(actor.account()))
                .findFirst();
    }

    /** A column is shown once it is finished, and before that to whoever writes it. */
    private List<Column> shown(Actor actor, Sheet sheet, Optional<Column> writes) {
        return Stream.of(Column.values())
                .filter(column -> sheet.state().compareTo(column.done()) >= 0
                        || writes.filter(column::equals).isPresent()
                        || (column == Column.SELF
                                && (sheet.submittedAt().isPresent() || duties.may(actor, Party.UNIT, sheet))))
                .toList();
    }

    private SheetPage.Rights rights(Actor actor, Material material) {
        Sheet sheet = material.sheet();
        Set<Column> hands = new HashSet<>();
        for (Column column : Column.values()) {
            if (material.points().handsBeside(column).contains(actor.account())) {
                hands.add(column);
            }
        }
        Map<SheetStep, Boolean> may = new EnumMap<>(SheetStep.class);
        SheetRules.TRANSITIONS.stream()
                .filter(line -> line.from() == sheet.state())
                .forEach(line ->
                        may.merge(line.step(), duties.may(actor, line.party(), sheet), (one, other) -> one || other));
        boolean late = material.writes()
                .filter(column -> SheetRules.edit(sheet.state(), column) instanceof EditVerdict.SetsBack)
                .isPresent();
        return new SheetPage.Rights(
                material.writes()
                        .map(column -> column.name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                late,
                may.getOrDefault(SheetStep.SUBMIT, false) && !hands.contains(Column.SELF),
                may.getOrDefault(SheetStep.CHECK, false) && !hands.contains(Column.PEER),
                may.getOrDefault(SheetStep.CONSOLIDATE, false) && !hands.contains(Column.HEAD),
                may.getOrDefault(SheetStep.EXPLAIN, false),
                may.getOrDefault(SheetStep.SETTLE, false) && !hands.contains(Column.SETTLED));
    }

    private List<String> facts(Material material) {
        Sheet sheet = material.sheet();
        List<String> facts = new ArrayList<>();
        if (!sheet.checkers().isEmpty()) {
            facts.add(Texts.text("scoring.round.fact.team", material.book().list(sheet.checkers())));
        }
        facts.add(Texts.text("scoring.round.fact.consolidator", material.book().consolidator(sheet)));
        facts.add(Texts.text(
                "scoring.round.fact.table",
                material.leaves().table().code(),
                Integer.toString(material.leaves().table().version())));
        return facts;
    }

    private List<SheetPage.Head> heads(Material material) {
        return material.columns().stream()
                .map(column -> new SheetPage.Head(
                        RoundWords.column(column),
                        material.points().rows().stream()
                                .filter(row -> row.column() == column)
                                .reduce((first, second) -> second)
                                .map(PointsRow::by)
                                .orElse("")))
                .toList();
    }

    private List<SheetPage.Row> rows(Material material) {
        List<SheetPage.Row> rows = new ArrayList<>();
        material.leaves().table().rules().nodes().forEach(node -> add(rows, node, material));
        return rows;
    }

    private void add(List<SheetPage.Row> rows, Node node, Material material) {
        switch (node) {
            case Section section -> {
                rows.add(new SheetPage.Row(
                        true,
                        section.code(),
                        RoundNames.label(section.name()),
                        Formats.number(section.maximum()),
                        Optional.empty(),
                        false,
                        false,
                        "",
                        0,
                        false,
                        false,
                        List.of()));
                section.children().forEach(child -> add(rows, child, material));
            }
            case Leaf leaf -> rows.add(row(leaf, material));
        }
    }

    private SheetPage.Row row(Leaf leaf, Material material) {
        boolean isTyped = SheetLeaves.isTyped(leaf);
        boolean isOff = material.leaves().exempt().contains(leaf.code());
        String code = leaf.code();
        return new SheetPage.Row(
                false,
                code,
                RoundNames.label(leaf.name()),
                Formats.number(leaf.maximum()),
                OutsidePoints.of(leaf, material.scored()),
                isOff,
                material.sheet().state() == SheetState.RETURNED
                        && material.sheet().returned().contains(code),
                RoundWords.href(material.round(), material.unit().code()) + "/" + code,
                material.proofs().getOrDefault(code, List.of()).size(),
                material.twice().contains(code),
                material.explanations().stream().anyMatch(one -> one.leaf().equals(code)),
                isTyped && !isOff
                        ? material.columns().stream()
                                .map(column -> cell(material, leaf, column))
                                .toList()
                        : List.of());
    }

    private static SheetPage.Cell cell(Material material, Leaf leaf, Column column) {
        LeafColumns columns = material.points().columns(leaf.code());
        Optional<PointsRow> latest =
                columns.current(column).flatMap(_ -> material.points().latest(leaf.code(), column));
        Optional<BigDecimal> before = columns.before(column);
        String change = latest.flatMap(row -> before.map(known -> row.points().subtract(known)))
                .filter(difference -> difference.signum() != 0)
                .map(difference -> Formats.signed(difference, 2))
                .orElse("");
        boolean isMine = material.writes().filter(column::equals).isPresent();
        boolean isClosed = column == Column.SELF
                && material.sheet().state() == SheetState.RETURNED
                && !material.sheet().returned().contains(leaf.code());
        return new SheetPage.Cell(
                RoundWords.column(column),
                latest.map(row -> Formats.number(row.points())).orElse(""),
                change,
                latest.map(PointsRow::reason).orElse(""),
                isMine && !isClosed,
                material.points().version(leaf.code(), column),
                before.map(Formats::number).orElse(""));
    }

    private static String total(Material material) {
        return material.scored().map(RoundWords::total).orElse("");
    }

    private static String name(Material material, String leaf) {
        return material.leaves()
                .find(leaf)
                .map(found -> RoundNames.label(found.name()))
                .orElse("");
    }

    private Set<String> twice(List<Proof> files, Sheet sheet) {
        Set<UUID> twins = proofs.twins(sheet.id()).stream()
                .map(ProofRepository.Twin::proof)
                .collect(Collectors.toSet());
        return files.stream()
                .filter(proof -> twins.contains(proof.id()))
                .map(Proof::leaf)
                .collect(Collectors.toSet());
    }

    private List<SheetPage.Saying> sayings(Actor actor, Material material) {
        boolean mayAnswer = material.sheet().state().compareTo(SheetState.SETTLED) < 0
                && duties.may(actor, Party.STANDING_BODY, material.sheet());
        return material.explanations().stream()
                .map(one -> saying(one, mayAnswer))
                .toList();
    }

    static SheetPage.Saying saying(Explanation one, boolean mayAnswer) {
        return new SheetPage.Saying(
                one.number(),
                one.leaf(),
                one.words(),
                Texts.text("scoring.round.said", Formats.moment(one.at()), one.by()),
                one.answer(),
                one.answeredBy(),
                mayAnswer && one.answer().isEmpty());
    }

    private static SheetPage.StepLine line(TakenStep step) {
        return new SheetPage.StepLine(
                RoundWords.step(step.kind()),
                Formats.moment(step.at()),
                step.by(),
                step.reason(),
                String.join(", ", step.leaves()));
    }
}
