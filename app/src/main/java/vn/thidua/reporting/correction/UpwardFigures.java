package vn.thidua.reporting.correction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.consolidation.tree.Cells;
import vn.thidua.core.consolidation.tree.Outline;
import vn.thidua.core.consolidation.tree.Seat;
import vn.thidua.core.consolidation.tree.Tally;
import vn.thidua.core.consolidation.tree.TallyTree;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.resident.PeriodTree;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.shared.BilingualText;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Compares the figures of the units on the way from a corrected report to the top: before, and after it. */
final class UpwardFigures {

    private final Form form;
    private final PeriodTree tree;

    /** @param tree as everything stood before the correction */
    UpwardFigures(Form form, PeriodTree tree) {
        this.form = form;
        this.tree = tree;
    }

    /** Returns each figure that is another one since, the nearest unit first; of the unit itself the computed ones only. */
    List<Consequence> changed(Unit unit, Submission after) {
        TallyTree before = tree.tallies();
        Optional<Seat> seat = before.outline().seats().stream()
                .filter(one -> one.reporter().equals(unit.code()))
                .findFirst();
        if (seat.isEmpty()) {
            return List.of();
        }
        TallyTree since = before.with(unit.code(), cells(unit.code(), after));
        List<Consequence> changed = new ArrayList<>();
        for (String at : before.outline().path(seat.get().unit()).reversed()) {
            changed.addAll(changed(at, at.equals(unit.code()), before.at(at), since.at(at), after.period()));
        }
        return changed;
    }

    private List<Consequence> changed(String at, boolean own, Tally before, Tally since, String period) {
        List<Consequence> changed = new ArrayList<>();
        for (IndicatorDefinition indicator : form.indicators()) {
            Optional<BigDecimal> was = before.figure(indicator.code()).value();
            Optional<BigDecimal> is = since.figure(indicator.code()).value();
            boolean listedAlready = own && before.reports() == 1 && !indicator.isDerived();
            if (!was.equals(is) && !listedAlready) {
                changed.add(new Consequence(
                        ConsequenceKind.FIGURE,
                        tree.find(at).map(Unit::id),
                        indicator.code(),
                        subject(at, indicator),
                        plain(was, indicator),
                        plain(is, indicator),
                        "/reporting/consolidation/levels/figure?period=" + period + "&unit=" + at + "&at=" + at
                                + "&indicator=" + indicator.code(),
                        Set.of()));
            }
        }
        return changed;
    }

    private BilingualText subject(String at, IndicatorDefinition indicator) {
        return new BilingualText(subject(at, indicator, Language.VI), subject(at, indicator, Language.EN));
    }

    private String subject(String at, IndicatorDefinition indicator, Language language) {
        Locale locale = language.locale();
        String unit = at.equals(Outline.TOP)
                ? Texts.text(language, "reporting.correction.all-units")
                : tree.find(at).map(Unit::shortName).orElse(at);
        return Texts.text(
                language,
                "reporting.correction.figure-of",
                unit,
                indicator.code(),
                indicator.name().in(locale));
    }

    private static String plain(Optional<BigDecimal> value, IndicatorDefinition indicator) {
        return value.map(number -> number.setScale(
                                Math.max(number.scale(), indicator.arithmetic().decimals()))
                        .toPlainString())
                .orElse("");
    }

    private Cells cells(String unit, Submission submission) {
        AskedIndicators asked = AskedIndicators.of(form);
        Cells.Filling filling = Cells.of(asked.size());
        for (int place = 0; place < asked.size(); place++) {
            ReportedFigure figure = submission.figures().get(place);
            Long stored = asked.toStored(place, figure.figure());
            if (stored != null && submission.estimated().contains(figure.indicator())) {
                filling.estimated(place, stored);
            } else if (stored != null) {
                filling.reported(place, stored);
            }
        }
        asked.placesNotAsked(unit).stream().forEach(filling::notAsked);
        return filling.done();
    }
}
