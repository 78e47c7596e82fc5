package vn.thidua.reporting.form;

/** Planted. */
class FormWords {
    static final String OWN = text("tilte");
}
