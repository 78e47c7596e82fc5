package vn.thidua.reporting.form;

public record Form(String code) {

    /** The first. */
    static final Form FIRST = new Form("1");
}
