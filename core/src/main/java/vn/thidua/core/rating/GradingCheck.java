package vn.thidua.core.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.scoring.Band.Bound;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.Section;
import vn.thidua.core.scoring.TableDefect;
import vn.thidua.core.scoring.TableDefect.Kind;

/** Looks for everything that is wrong with the grades of one score table. */
final class GradingCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Grade> grades;
    private final ScoreTable table;
    private final Set<String> nodes;
    private final List<TableDefect> defects = new ArrayList<>();

    GradingCheck(Grading grading, ScoreTable table) {
        this.grades = grading.grades();
        this.table = table;
        this.nodes = codes(table.nodes()).collect(Collectors.toSet());
    }

    List<TableDefect> defects() {
        if (grades.isEmpty()) {
            checkThatNobodyNeedsThem();
            return List.copyOf(defects);
        }
        Set<String> seen = new HashSet<>();
        for (Grade grade : grades) {
            if (grade.code().isBlank()) {
                add(Kind.CODE_BLANK, grade, Optional.empty());
            } else if (!seen.add(grade.code())) {
                add(Kind.CODE_DUPLICATE, grade, Optional.empty());
            }
            grade.gates().forEach(gate -> checkGate(grade, gate));
            grade.quota().ifPresent(quota -> checkQuota(grade, quota));
        }
        checkOrder();
        return List.copyOf(defects);
    }

    private void checkThatNobodyNeedsThem() {
        table.offences().stream()
                .filter(offence -> offence.leadsTo(new Offence.Consequence.LowestGrade()))
                .map(offence -> new TableDefect(Kind.GRADES_MISSING, offence.code(), Optional.empty()))
                .forEach(defects::add);
    }

    private void checkOrder() {
        Grade lowest = grades.getFirst();
        if (lowest.from().isPresent()
                || !lowest.gates().isEmpty()
                || lowest.quota().isPresent()) {
            add(Kind.GRADE_LOWEST_LIMITED, lowest, Optional.empty());
        }
        Optional<Bound> before = Optional.empty();
        for (Grade grade : grades.subList(1, grades.size())) {
            if (grade.from().isEmpty()) {
                add(Kind.GRADE_END_MISSING, grade, Optional.empty());
            } else if (before.isPresent() && !isAbove(grade.from().get(), before.get())) {
                add(Kind.GRADES_UNORDERED, grade, grade.from().map(Bound::value));
            }
            before = grade.from();
        }
    }

    /** A grade from 90 on may stand under one for more than 90: it then holds exactly 90. */
    private static boolean isAbove(Bound bound, Bound before) {
        int sign = bound.value().compareTo(before.value());
        return sign > 0 || (sign == 0 && before.isIncluded() && !bound.isIncluded());
    }

    private void checkGate(Grade grade, Gate gate) {
        if (gate instanceof Gate.ShareOfNode(String node, BigDecimal percent)) {
            if (!nodes.contains(node)) {
                add(Kind.GATE_NODE_UNKNOWN, grade, Optional.empty());
            }
            if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
                add(Kind.GATE_OUTSIDE_RANGE, grade, Optional.of(percent));
            }
        }
    }

    private void checkQuota(Grade grade, Quota quota) {
        if (quota.percent().signum() <= 0 || quota.percent().compareTo(WHOLE) > 0) {
            add(Kind.QUOTA_OUTSIDE_RANGE, grade, Optional.of(quota.percent()));
        }
        if (quota.rounding() == RoundingMode.UNNECESSARY) {
            add(Kind.ROUNDING_MODE, grade, Optional.empty());
        }
        if (quota.ofGrade().isEmpty()) {
            return;
        }
        Optional<Grade> base = grades.stream()
                .filter(other -> other.code().equals(quota.ofGrade().get()))
                .findFirst();
        if (base.isEmpty()) {
            add(Kind.QUOTA_BASE_UNKNOWN, grade, Optional.empty());
        } else if (base.get().quota().isPresent()) {
            add(Kind.QUOTA_BASE_LIMITED, grade, Optional.empty());
        }
    }

    private void add(Kind kind, Grade grade, Optional<BigDecimal> found) {
        defects.add(new TableDefect(kind, grade.code(), found));
    }

    private static Stream<String> codes(List<Node> nodes) {
        return nodes.stream().flatMap(node -> switch (node) {
            case Section section -> Stream.concat(Stream.of(section.code()), codes(section.children()));
            case Leaf leaf -> Stream.of(leaf.code());
        });
    }
}
