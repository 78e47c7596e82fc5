import static vn.thidua.web.Texts.text;
package vn.thidua.reporting.form;

/** Planted. */
class FormTitle {
    static final String RIGHT = Texts.text("reporting.form.title");
    static final String WRONG = text("reporting.form.tilte", 1);
    static final String MADE = text("reporting.form.state." + 1);
}
