package vn.thidua.reporting.workbook;

import vn.thidua.reporting.indicator.IndicatorDefinition;

/**
 * One row of a table that asks an indicator.
 *
 * @param indicator which one
 * @param row where, from 0
 * @param coded whether the row says so itself; otherwise the hidden name of its cell and the indicator's name do
 */
record Entry(IndicatorDefinition indicator, int row, boolean coded) {}
