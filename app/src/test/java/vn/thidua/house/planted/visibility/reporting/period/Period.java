package vn.thidua.house.planted.visibility.reporting.period;

import vn.thidua.house.planted.visibility.reporting.form.Form;

/** Uses a form. */
record Period(Form form) {}
