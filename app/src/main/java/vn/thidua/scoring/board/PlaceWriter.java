package vn.thidua.scoring.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.ranking.Candidate;
import vn.thidua.core.ranking.Decision;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Section;
import vn.thidua.scoring.table.SheetOrder;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.why.GradeWords;
import vn.thidua.scoring.why.PlaceWords;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Writes out why a unit has its place: what it rests on, and what parts it from the units next to it. */
final class PlaceWriter {

    private static final int DIGITS = 2;

    private final ScoredCluster board;
    private final TableDocument table;
    private final ScoredUnit unit;
    private final BoardAddress address;
    private final PlaceWords words;
    private final GradeWords grades;

    /** @param mayReadRestricted whether the reader may see figures of restricted indicators */
    PlaceWriter(ScoredCluster board, ScoredUnit unit, BoardAddress address, boolean mayReadRestricted) {
        this.board = board;
        this.table = board.table();
        this.unit = unit;
        this.address = address;
        Set<String> hidden = mayReadRestricted ? Set.of() : board.restricted();
        this.words = new PlaceWords(Language.current(), table, board::shortName, hidden);
        this.grades = new GradeWords(Language.current(), table, board::shortName, hidden);
    }

    WhyPanel panel() {
        List<ScoredUnit> neighbours =
                Stream.of(above(), below()).flatMap(Optional::stream).toList();
        return new WhyPanel.OfPlace(
                text("panel.place.subtitle", unit.unit().shortName(), address.cluster()),
                address.board(),
                unit.isBarred() ? Formats.ABSENT : Formats.number(unit.place()),
                text("panel.place.among", board.size()),
                lines(),
                unit.rated().map(grades::why).orElse(List.of()),
                neighbours.stream().map(PlaceWriter::name).toList(),
                table.rules().nodes().stream()
                        .filter(Section.class::isInstance)
                        .map(node -> beside(node, neighbours))
                        .toList());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.sum(unit.sheet()));
        if (unit.isBarred()) {
            lines.add(text("panel.place.barred", HeatWriter.names(unit.barring())));
            return lines;
        }
        if (!board.isWhole()) {
            lines.add(text("panel.place.unseen"));
            return lines;
        }
        if (unit.decision() instanceof Decision.Shared(List<String> others)) {
            lines.add(words.shared(candidate(unit), others));
        }
        lines.add(above().map(other -> words.parting(other.place(), candidate(other), unit.place(), candidate(unit)))
                .orElseGet(() -> text("panel.place.first")));
        lines.add(below().map(other -> words.parting(unit.place(), candidate(unit), other.place(), candidate(other)))
                .orElseGet(() -> text("panel.place.last")));
        return lines;
    }

    private boolean hasNeighbours() {
        return board.isWhole() && !unit.isBarred();
    }

    private Optional<ScoredUnit> above() {
        return hasNeighbours()
                ? board.units().stream()
                        .filter(other -> other.place() < unit.place())
                        .reduce((_, later) -> later)
                : Optional.empty();
    }

    private Optional<ScoredUnit> below() {
        return hasNeighbours()
                ? board.units().stream()
                        .filter(other -> other.place() > unit.place())
                        .findFirst()
                : Optional.empty();
    }

    private Candidate candidate(ScoredUnit one) {
        return SheetOrder.candidate(table, one.sheet(), one.figures().figures(), List.of());
    }

    private WhyPanel.Beside beside(Node section, List<ScoredUnit> neighbours) {
        return new WhyPanel.Beside(
                section.code(),
                HeatWriter.name(section),
                points(unit, section),
                address.why(unit.unit().code(), section.code()),
                address.panel(unit.unit().code(), section.code()),
                neighbours.stream().map(other -> points(other, section)).toList());
    }

    private static String points(ScoredUnit one, Node section) {
        return Formats.number(one.section(section.code()).points(), DIGITS);
    }

    private static String name(ScoredUnit one) {
        return text("panel.place.neighbour", one.unit().shortName(), one.place());
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("scoring.board." + key, arguments);
    }
}
