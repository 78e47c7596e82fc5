package vn.thidua.house.planted.visibility.reporting.form;

/** Public, and used by {@code period}. */
public interface Form {

    /** Returns what is public because it is shown here. */
    FormVersion version();
}
