package vn.thidua.house.planted.cycle.reporting.period;

import java.util.Optional;
import vn.thidua.house.planted.cycle.reporting.form.FormPeriod;

/** Needs the form. */
public record PeriodForm(Optional<FormPeriod> form) {}
