package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the defects of a score table. */
final class DefectSink {

    private final List<TableDefect> defects = new ArrayList<>();

    void add(TableDefect.Kind kind, Node node) {
        add(kind, node.code(), Optional.empty());
    }

    void add(TableDefect.Kind kind, Node node, BigDecimal found) {
        add(kind, node.code(), Optional.of(found));
    }

    void add(TableDefect.Kind kind, String code, Optional<BigDecimal> found) {
        defects.add(new TableDefect(kind, code, found));
    }

    List<TableDefect> all() {
        return List.copyOf(defects);
    }
}
