package vn.thidua.scoring.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.core.scoring.Node;
import vn.thidua.document.HeaderCell;
import vn.thidua.scoring.table.TableDocument;

/** The header of a ranking with its points by group. */
final class SummaryHead {

    private SummaryHead() {}

    static List<List<HeaderCell>> of(TableDocument table) {
        List<Node> nodes = table.rules().nodes();
        List<HeaderCell> first = new ArrayList<>();
        first.add(new HeaderCell(Words.vi("place"), 1, 2));
        first.add(new HeaderCell(Words.vi("unit"), 1, 2));
        first.add(new HeaderCell(Words.vi("by-section"), nodes.size(), 1));
        Stream.of(
                        Words.vi("total"),
                        Words.vi("assigned"),
                        Words.vi("scaled", table.rules().maximum()),
                        Words.vi("percent"),
                        Words.vi("not-scored"))
                .forEach(text -> first.add(new HeaderCell(text, 1, 2)));
        List<HeaderCell> second = nodes.stream()
                .map(node -> HeaderCell.of(
                        Words.vi("section", node.code(), node.name().vi(), node.maximum())))
                .toList();
        return List.of(first, second);
    }
}
