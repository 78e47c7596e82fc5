package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.reporting.ReportFiling.Filing;
import vn.thidua.reporting.ReportFiling.Flaw;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.reporting.workbook.TypedNumber;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/** What a working copy comes to say through a filing, and what is wrong with that. */
final class WholeReport {

    /** As JSON writes numbers, but without an exponent. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");

    private final Filing filing;
    private final Set<String> notAsked;
    private final List<Slot> before;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /** @param notAsked codes of what the form does not ask of the unit; they need not be named */
    WholeReport(Report report, AskedIndicators asked, Filing filing, Set<String> notAsked) {
        this.filing = filing;
        this.notAsked = notAsked;
        this.before = report.slots();
        Stream.of(filing.figures().keySet(), filing.targets().keySet(), filing.estimated())
                .flatMap(Set::stream)
                .distinct()
                .filter(code -> asked.place(code).isEmpty())
                .sorted()
                .forEach(code -> flaw(code, ReportViolation.INDICATOR_NOT_ASKED));
        for (int place = 0; place < asked.size(); place++) {
            slots.add(filled(asked.list().get(place), before.get(place)));
        }
    }

    private Slot filled(IndicatorDefinition indicator, Slot slot) {
        String code = indicator.code();
        if (notAsked.contains(code)) {
            refuseAnswer(code);
            return slot;
        }
        Slot filled = slot;
        Optional<String> figure = Optional.empty();
        if (filing.figures().containsKey(code)) {
            figure = filing.figures().getOrDefault(code, Optional.empty());
            Optional<BigDecimal> number = number(indicator, figure);
            boolean mark = number.isPresent() && filing.estimated().contains(code);
            if (!number.equals(slot.figure()) || mark != slot.estimated()) {
                filled = filled.with(CellPart.FIGURE, number, mark);
            }
        } else {
            flaw(code, ReportViolation.FIGURE_NOT_NAMED);
        }
        if (filing.targets().containsKey(code)) {
            if (indicator.target() instanceof AnnualTarget.PerUnit) {
                Optional<BigDecimal> number = number(indicator, filing.targets().getOrDefault(code, Optional.empty()));
                filled = number.equals(slot.target()) ? filled : filled.with(CellPart.TARGET, number, false);
            } else {
                flaw(code, ReportViolation.TARGET_NOT_ASKED);
            }
        }
        return filled;
    }

    private void refuseAnswer(String code) {
        if (filing.figures().getOrDefault(code, Optional.empty()).isPresent()
                || filing.targets().getOrDefault(code, Optional.empty()).isPresent()
                || filing.estimated().contains(code)) {
            flaw(code, ReportViolation.NOT_ASKED_OF_UNIT);
        }
    }

    private Optional<BigDecimal> number(IndicatorDefinition indicator, Optional<String> text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!DECIMAL.matcher(text.get()).matches()) {
            flaws.add(new Flaw(
                    Optional.of(indicator.code()), Violation.of(ReportViolation.NOT_A_DECIMAL, indicator.code())));
            return Optional.empty();
        }
        return switch (TypedNumber.of(indicator, new BigDecimal(text.get()))) {
            case TypedNumber.Exact(BigDecimal number) -> Optional.of(number);
            case TypedNumber.Blank() -> Optional.empty();
            case TypedNumber.Refused(Violation why) -> {
                flaws.add(new Flaw(Optional.of(indicator.code()), why));
                yield Optional.empty();
            }
        };
    }

    private void flaw(String code, ReportViolation why) {
        flaws.add(new Flaw(Optional.of(code), Violation.of(why, code)));
    }

    Filing filing() {
        return filing;
    }

    List<Slot> slots() {
        return slots;
    }

    /** Returns what is wrong; {@code closed} says why an indicator that changes may not be written. */
    List<Flaw> flaws(Function<String, Optional<Violation>> closed) {
        List<Flaw> all = new ArrayList<>(flaws);
        for (int place = 0; place < slots.size(); place++) {
            Slot slot = slots.get(place);
            if (!slot.equals(before.get(place))) {
                closed.apply(slot.indicator()).ifPresent(why -> all.add(new Flaw(Optional.of(slot.indicator()), why)));
            }
        }
        return all;
    }

    /** Returns the numbers that change, written by {@code actor} at {@code now}. */
    List<CellEdit> edits(Actor actor, Instant now) {
        List<CellEdit> edits = new ArrayList<>();
        for (int place = 0; place < slots.size(); place++) {
            for (CellPart part : CellPart.values()) {
                Slot old = before.get(place);
                Slot slot = slots.get(place);
                if (slot.revision(part) > old.revision(part)) {
                    edits.add(new CellEdit(
                            slot.indicator(),
                            part,
                            slot.revision(part),
                            old.number(part),
                            slot.number(part),
                            part == CellPart.FIGURE && slot.estimated(),
                            Way.PROGRAM,
                            now,
                            actor.name(),
                            actor.account()));
                }
            }
        }
        return edits;
    }

    /** Says whether {@code figures} with the marks {@code estimated} are the same report. */
    boolean says(List<ReportedFigure> figures, Set<String> estimated) {
        for (int place = 0; place < slots.size(); place++) {
            Slot slot = slots.get(place);
            ReportedFigure figure = figures.get(place);
            if (!slot.figure().equals(figure.figure())
                    || !slot.target().equals(figure.target())
                    || slot.estimated() != estimated.contains(slot.indicator())) {
                return false;
            }
        }
        return true;
    }
}
