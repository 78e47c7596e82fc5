package vn.thidua.scoring.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.scoring.table.TableDocument;

/** The codes that a score table knows: of its criteria, and of the figures that its rules read. */
final class TableCodes {

    private final Map<String, Leaf> leaves;
    private final List<Leaf> inOrder;
    private final Set<String> figures;

    TableCodes(TableDocument table) {
        this.inOrder = table.rules().leaves();
        this.leaves = inOrder.stream().collect(Collectors.toMap(Leaf::code, Function.identity()));
        this.figures = table.indicators();
    }

    /** Says why a line of {@code kind} may not have {@code code}, if it may not. */
    Optional<FileViolation> refusal(EntryKind kind, String code) {
        if (!kind.isOfLeaf()) {
            return figures.contains(code) ? Optional.empty() : Optional.of(FileViolation.FIGURE_UNKNOWN);
        }
        Leaf leaf = leaves.get(code);
        if (leaf == null) {
            return Optional.of(FileViolation.LEAF_UNKNOWN);
        }
        return kind == EntryKind.POINTS && !(leaf.rule() instanceof Direct)
                ? Optional.of(FileViolation.LEAF_COMPUTED)
                : Optional.empty();
    }

    /** Returns the criteria that a line of {@code kind} with {@code code} is about. */
    List<String> leaves(EntryKind kind, String code) {
        return kind.isOfLeaf()
                ? List.of(code)
                : inOrder.stream()
                        .filter(leaf -> TableDocument.indicators(leaf).anyMatch(code::equals))
                        .map(Leaf::code)
                        .toList();
    }
}
