package vn.thidua.reporting.form;

/** Planted. */
class FormRow {
}
