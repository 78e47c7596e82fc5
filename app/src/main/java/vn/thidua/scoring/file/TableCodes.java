package vn.thidua.scoring.file;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.scoring.Derived;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.Rule;
import vn.thidua.core.scoring.WeightedTasks;
import vn.thidua.scoring.table.TableDocument;

/** The codes that a score table knows: of its criteria, of the figures that its rules read, and of its offences. */
final class TableCodes {

    private final Map<String, Leaf> leaves;
    private final List<Leaf> inOrder;
    private final Set<String> figures;
    private final Set<String> offences;

    TableCodes(TableDocument table) {
        this.inOrder = table.rules().leaves();
        this.leaves = inOrder.stream().collect(Collectors.toMap(Leaf::code, Function.identity()));
        this.figures = Stream.concat(
                        table.indicators().stream(), inOrder.stream().flatMap(TableCodes::givenByOthers))
                .collect(Collectors.toSet());
        this.offences = table.rules().offences().stream().map(Offence::code).collect(Collectors.toSet());
    }

    /** Says why a line of {@code kind} may not have {@code code}, if it may not. */
    Optional<FileViolation> refusal(EntryKind kind, String code) {
        return switch (kind) {
            case FIGURE, TARGET -> unless(figures.contains(code), FileViolation.FIGURE_UNKNOWN);
            case OFFENCE -> unless(offences.contains(code), FileViolation.OFFENCE_UNKNOWN);
            case TASK, WEIGHT -> refusalOfTask(code);
            case POINTS ->
                unless(leaves.containsKey(code), FileViolation.LEAF_UNKNOWN)
                        .or(() -> unless(rule(code) instanceof Direct, FileViolation.LEAF_COMPUTED));
            case NAME, NOT_ASSIGNED -> unless(leaves.containsKey(code), FileViolation.LEAF_UNKNOWN);
        };
    }

    private Optional<FileViolation> refusalOfTask(String code) {
        Optional<TaskCode> task = TaskCode.of(code);
        return unless(task.isPresent(), FileViolation.TASK_CODE_WRONG)
                .or(() -> unless(
                        task.filter(one -> leaves.containsKey(one.leaf()) && rule(one.leaf()) instanceof WeightedTasks)
                                .isPresent(),
                        FileViolation.LEAF_WITHOUT_TASKS));
    }

    private Rule rule(String leaf) {
        return Objects.requireNonNull(leaves.get(leaf)).rule();
    }

    private static Optional<FileViolation> unless(boolean right, FileViolation why) {
        return right ? Optional.empty() : Optional.of(why);
    }

    private static Stream<String> givenByOthers(Leaf leaf) {
        return leaf.rule() instanceof Derived derived ? Stream.of(derived.score()) : Stream.empty();
    }

    /** Returns the criteria that a line of {@code kind} with {@code code} is about. */
    List<String> leaves(EntryKind kind, String code) {
        if (kind.isOfLeaf()) {
            return List.of(code);
        }
        if (kind.isOfTask()) {
            return TaskCode.of(code).map(TaskCode::leaf).stream().toList();
        }
        return kind == EntryKind.OFFENCE
                ? List.of()
                : inOrder.stream()
                        .filter(leaf -> Stream.concat(TableDocument.indicators(leaf), givenByOthers(leaf))
                                .anyMatch(code::equals))
                        .map(Leaf::code)
                        .toList();
    }
}
