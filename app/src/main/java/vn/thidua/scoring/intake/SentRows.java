package vn.thidua.scoring.intake;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.document.TableCell;
import vn.thidua.document.TableListener;

/** Hears the rows of a file and keeps those of the first sheet that has headings; of the first sheet if none has. */
final class SentRows implements TableListener {

    private final int most;
    private final List<List<OutlineRow>> sheets = new ArrayList<>();

    /** @param most rows of a sheet that are kept; one more tells that there were too many */
    SentRows(int most) {
        this.most = most;
    }

    @Override
    public void sheet(String name) {
        sheets.add(new ArrayList<>());
    }

    @Override
    public void row(int line, List<TableCell> cells) {
        if (sheets.isEmpty()) {
            sheet("");
        }
        if (sheets.getLast().size() <= most) {
            sheets.getLast()
                    .add(new OutlineRow(
                            line,
                            cells.stream()
                                    .map(cell -> PastedText.clean(cell.text()))
                                    .toList()));
        }
    }

    List<OutlineRow> rows() {
        return sheets.stream()
                .filter(rows -> Headings.find(rows, new ArrayList<>()).isPresent())
                .findFirst()
                .or(() -> sheets.stream().findFirst())
                .orElse(List.of());
    }
}
