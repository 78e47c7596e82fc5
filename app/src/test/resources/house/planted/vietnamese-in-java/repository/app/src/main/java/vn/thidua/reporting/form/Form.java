package vn.thidua.reporting.form;

/** Planted. */
class Form {

    // biểu mẫu is what officers say
    /** A form: {@code "biểu mẫu"}. */
    static final String NAME = "Biểu mẫu";
    static final char LETTER = '"';
    static final String UNIT = """
            Đơn vị""";
    static final String SIGNS = "– · × ÷";
}
