package vn.thidua.scoring.table;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.core.scoring.Operand;

/** Reads {@code {figure}}, {@code {figure, minus}}, {@code {part, whole}}, {@code {ofTarget}} or {@code {constant}}. */
final class OperandReader {

    private OperandReader() {}

    static Operand read(MappingReader rule, String key) {
        MappingReader operand = rule.child(key);
        boolean isFigure = operand.has("figure");
        boolean isDifference = operand.has("minus");
        boolean hasPart = operand.has("part");
        boolean isQuotient = operand.has("whole") || hasPart;
        boolean isOfTarget = operand.has("ofTarget");
        boolean isConstant = operand.has("constant");
        List<Boolean> kinds = List.of(isFigure || isDifference, isQuotient, isOfTarget, isConstant);
        if (kinds.stream().filter(kind -> kind).count() != 1) {
            operand.refuse(TableViolation.OPERAND_UNCLEAR);
        }
        Operand read = isFigure || isDifference
                ? figure(operand, isDifference)
                : isQuotient
                        ? new Operand.Quotient(operand.text("part"), operand.text("whole"))
                        : isOfTarget ? new Operand.OfTarget(operand.text("ofTarget")) : constant(operand, isConstant);
        operand.finish();
        return read;
    }

    private static Operand figure(MappingReader operand, boolean isDifference) {
        String figure = operand.text("figure");
        return isDifference ? new Operand.Difference(figure, operand.text("minus")) : new Operand.Quantity(figure);
    }

    private static Operand constant(MappingReader operand, boolean isGiven) {
        return new Operand.Constant(isGiven ? operand.number("constant") : BigDecimal.ONE);
    }
}
