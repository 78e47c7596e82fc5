package vn.thidua.reporting.pivot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.pivot.PivotCell;
import vn.thidua.document.FlatCell;
import vn.thidua.document.FlatColumn;
import vn.thidua.document.FlatFile;
import vn.thidua.document.FlatFormat;
import vn.thidua.reporting.period.Period;
import vn.thidua.shared.Scope;
import vn.thidua.web.Language;

/** Writes the whole table as a file, one row for each cell, the totals included. */
@Component
class PivotExportQueries {

    private static final List<FlatColumn> COLUMNS = List.of(
            new FlatColumn("periods", FlatColumn.Type.TEXT),
            new FlatColumn("row", FlatColumn.Type.TEXT),
            new FlatColumn("row_name", FlatColumn.Type.TEXT),
            new FlatColumn("column", FlatColumn.Type.TEXT),
            new FlatColumn("column_name", FlatColumn.Type.TEXT),
            new FlatColumn("indicators", FlatColumn.Type.TEXT),
            new FlatColumn("says", FlatColumn.Type.TEXT),
            new FlatColumn("measure", FlatColumn.Type.TEXT),
            new FlatColumn("value", FlatColumn.Type.DECIMAL),
            new FlatColumn("gap", FlatColumn.Type.TEXT),
            new FlatColumn("figures", FlatColumn.Type.WHOLE),
            new FlatColumn("asked", FlatColumn.Type.WHOLE),
            new FlatColumn("total", FlatColumn.Type.TRUTH));

    /** Digits after the point that every format keeps. */
    private static final int FINEST = 6;

    private final PivotFactQueries facts;

    PivotExportQueries(PivotFactQueries facts) {
        this.facts = facts;
    }

    /**
     * Writes what {@code scope} sees of the choice.
     *
     * @param restricted whether restricted indicators may be in it
     * @return the periods of which restricted figures are in it
     * @throws vn.thidua.shared.NotFound as {@link PivotFactQueries#facts} does
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<String> write(Scope scope, boolean restricted, PivotChoice choice, FlatFormat format, Path target) {
        Optional<PivotGrid> grid = facts.facts(scope, restricted, choice).map(found -> new PivotGrid(found, choice));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                FlatFile file = format.open(COLUMNS, out)) {
            if (grid.isPresent() && !grid.get().facts().isEmpty()) {
                write(grid.get(), file);
            }
            file.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grid.filter(PivotGrid::hasRestricted).map(PivotGrid::periods).orElse(List.of());
    }

    private static void write(PivotGrid grid, FlatFile file) throws IOException {
        List<PivotItem> rows =
                Stream.concat(grid.rows().stream(), grid.totalRow().stream()).toList();
        List<PivotItem> columns = Stream.concat(grid.columns().stream(), grid.totalColumn().stream())
                .toList();
        for (PivotItem row : rows) {
            for (PivotItem column : columns) {
                file.row(row(grid, row, column));
            }
        }
    }

    private static List<FlatCell> row(PivotGrid grid, PivotItem row, PivotItem column) {
        PivotPlace place = grid.place(row, column);
        PivotCell cell = grid.cell(row, column);
        return List.of(
                FlatCell.text(periods(grid, place)),
                FlatCell.text(row.key()),
                FlatCell.text(row.name()),
                FlatCell.text(column.key()),
                FlatCell.text(column.name()),
                FlatCell.text(place.indicators().size() > 3 ? "" : String.join(" ", place.indicators())),
                FlatCell.text(MeasureWords.word(place.measure())),
                FlatCell.text(measure(grid, place)),
                FlatCell.number(cell.value().map(PivotExportQueries::kept)),
                FlatCell.text(cell.gap().map(CellWords::word).orElse("")),
                FlatCell.number(cell.in()),
                FlatCell.number(cell.of()),
                FlatCell.truth(row.total() || column.total()));
    }

    private static String periods(PivotGrid grid, PivotPlace place) {
        return String.join(
                " ",
                grid.facts().periods().stream()
                        .map(Period::code)
                        .filter(place.units()::containsKey)
                        .toList());
    }

    private static String measure(PivotGrid grid, PivotPlace place) {
        return place.onlyIndicator()
                .flatMap(grid.facts()::find)
                .map(info -> info.measure().in(Language.current().locale()))
                .orElse("");
    }

    private static BigDecimal kept(BigDecimal value) {
        return value.scale() <= FINEST ? value : value.setScale(FINEST, RoundingMode.HALF_UP);
    }
}
