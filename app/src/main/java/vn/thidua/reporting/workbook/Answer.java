package vn.thidua.reporting.workbook;

import vn.thidua.reporting.indicator.IndicatorDefinition;

/**
 * What one row answers.
 *
 * @param indicator to which question
 * @param figure what stands in the column of the period
 * @param target what stands in the column of the annual target
 * @param place of the figure
 */
record Answer(IndicatorDefinition indicator, Reading figure, Reading target, Place place) {

    /** Says whether neither cell was refused. */
    boolean isSure() {
        return !(figure instanceof Reading.Refused) && !(target instanceof Reading.Refused);
    }
}
