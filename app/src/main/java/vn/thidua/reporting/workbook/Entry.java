package vn.thidua.reporting.workbook;

import vn.thidua.reporting.indicator.IndicatorDefinition;

/**
 * One row of a table that asks an indicator.
 *
 * @param indicator which one
 * @param row where, from 0
 */
record Entry(IndicatorDefinition indicator, int row) {}
