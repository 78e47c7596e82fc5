package vn.thidua.scoring.outside;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.organization.Unit;
import vn.thidua.scoring.points.TypedPoints;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;

/** Reads what somebody typed and notes everything that is wrong with it. */
final class WishCheck {

    static final int LONGEST_TASK = 100;
    static final int LONGEST_BASIS = 500;

    private final OutsideBoard board;
    private final OutsideWish wish;
    private final List<Violation> reasons = new ArrayList<>();

    /**
     * A wish without defects.
     *
     * @param value empty for an offence
     * @param weight 1 for a task without a weight; empty for anything else
     */
    record Read(
            Unit unit,
            Asked asked,
            String task,
            Optional<BigDecimal> value,
            Optional<BigDecimal> weight,
            String basis) {}

    WishCheck(OutsideBoard board, OutsideWish wish) {
        this.board = board;
        this.wish = wish;
    }

    /** Returns what is to be recorded; empty if there are {@link #reasons}. */
    Optional<Read> record() {
        Optional<Unit> unit = unit();
        Optional<Asked> asked = asked();
        String task = asked.map(this::task).orElse("");
        Optional<BigDecimal> value =
                asked.filter(about -> about.kind() != Asked.Kind.OFFENCE).flatMap(this::value);
        Optional<BigDecimal> weight =
                asked.filter(about -> about.kind() == Asked.Kind.TASK).flatMap(_ -> weight());
        checkBasis();
        return reasons.isEmpty()
                ? Optional.of(new Read(unit.orElseThrow(), asked.orElseThrow(), task, value, weight, wish.basis()))
                : Optional.empty();
    }

    /** Returns what is to be withdrawn; empty if there are {@link #reasons}. */
    Optional<Read> withdrawal() {
        Optional<Unit> unit = unit();
        Optional<Asked> asked = asked();
        checkBasis();
        return reasons.isEmpty()
                ? Optional.of(new Read(
                        unit.orElseThrow(),
                        asked.orElseThrow(),
                        wish.task(),
                        Optional.empty(),
                        Optional.empty(),
                        wish.basis()))
                : Optional.empty();
    }

    List<Violation> reasons() {
        return List.copyOf(reasons);
    }

    private Optional<Unit> unit() {
        Optional<Unit> unit = board.unit(wish.unit());
        if (unit.isEmpty()) {
            refuse(OutsideViolation.UNIT_MISSING);
        }
        return unit;
    }

    private Optional<Asked> asked() {
        Optional<Asked> asked = board.asked(wish.about());
        if (asked.isEmpty()) {
            refuse(OutsideViolation.ABOUT_MISSING);
        }
        return asked;
    }

    private String task(Asked about) {
        if (about.kind() != Asked.Kind.TASK) {
            return "";
        }
        if (wish.task().isEmpty()) {
            refuse(OutsideViolation.TASK_MISSING);
        } else if (wish.task().length() > LONGEST_TASK) {
            refuse(OutsideViolation.TASK_TOO_LONG, LONGEST_TASK);
        }
        return wish.task();
    }

    private Optional<BigDecimal> value(Asked about) {
        if (wish.value().isEmpty()) {
            refuse(OutsideViolation.VALUE_MISSING);
            return Optional.empty();
        }
        Optional<BigDecimal> value = TypedPoints.read(wish.value());
        if (value.isEmpty()) {
            refuse(OutsideViolation.VALUE_UNREADABLE, wish.value());
        }
        value.filter(given -> given.compareTo(about.lowest()) < 0 || given.compareTo(about.highest()) > 0)
                .ifPresent(given -> refuse(
                        OutsideViolation.VALUE_OUT_OF_RANGE,
                        Formats.number(given),
                        Formats.number(about.lowest()),
                        Formats.number(about.highest())));
        return value;
    }

    private Optional<BigDecimal> weight() {
        if (wish.weight().isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        Optional<BigDecimal> weight = TypedPoints.read(wish.weight()).filter(given -> given.signum() > 0);
        if (weight.isEmpty()) {
            refuse(OutsideViolation.WEIGHT_UNREADABLE, wish.weight());
        }
        return weight;
    }

    private void checkBasis() {
        if (wish.basis().isEmpty()) {
            refuse(OutsideViolation.BASIS_MISSING);
        } else if (wish.basis().length() > LONGEST_BASIS) {
            refuse(OutsideViolation.BASIS_TOO_LONG, LONGEST_BASIS);
        }
    }

    private void refuse(OutsideViolation code, Object... arguments) {
        reasons.add(Violation.of(code, arguments));
    }
}
