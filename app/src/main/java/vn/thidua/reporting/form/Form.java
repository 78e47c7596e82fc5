package vn.thidua.reporting.form;

import java.util.List;
import java.util.Optional;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.BilingualText;

/**
 * A set of questions to units: indicators on numbered sheets, and texts beside them.
 *
 * @param code identifies the form over all its versions, for example {@code force-building}
 * @param version 1 for the first; a form that was sent out is never changed but gets a new version
 * @param name what the form is called
 * @param sheets in the order of the workbook
 * @param notAsked typed indicators that single units are not asked for, by code of the unit; categories are named with them
 * @param narrativeParts texts that are asked beside the figures, in their order; may be empty
 */
public record Form(
        String code,
        int version,
        BilingualText name,
        List<FormSheet> sheets,
        NotAsked notAsked,
        List<NarrativePart> narrativeParts) {

    public Form {
        sheets = List.copyOf(sheets);
        narrativeParts = List.copyOf(narrativeParts);
    }

    /** Creates a form that asks everything of everybody. */
    public Form(String code, int version, BilingualText name, List<FormSheet> sheets) {
        this(code, version, name, sheets, NotAsked.NOTHING, List.of());
    }

    /** Says whether the form has {@code indicator} and the unit called {@code unit} has a part in it. */
    public boolean asks(String unit, String indicator) {
        return find(indicator)
                .filter(found -> !notAsked.covers(unit, found.arithmetic()))
                .isPresent();
    }

    Form with(NotAsked others) {
        return new Form(code, version, name, sheets, others, narrativeParts);
    }

    /** Returns every indicator of the form in the order of the sheets. */
    public List<IndicatorDefinition> indicators() {
        return sheets.stream().flatMap(sheet -> sheet.indicators().stream()).toList();
    }

    /** Returns the same questions under another number. */
    Form withVersion(int other) {
        return new Form(code, other, name, sheets, notAsked, narrativeParts);
    }

    /** Returns the narrative part {@code code}, if the form asks it. */
    public Optional<NarrativePart> narrativePart(String code) {
        return narrativeParts.stream().filter(part -> part.code().equals(code)).findFirst();
    }

    /** Returns the indicator {@code code}, if the form asks it. */
    public Optional<IndicatorDefinition> find(String code) {
        return indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }
}
