package vn.thidua.house.planted.cycle.reporting.form;

import vn.thidua.house.planted.cycle.reporting.period.PeriodForm;

/** Needs the period. */
public record FormPeriod(PeriodForm period) {}
