package vn.thidua.reporting.form;

// TODO tidy up
/**
 * Planted.
 *
 * @author nobody
 */
class Form {
    // int rows = 3;
    // FIXME rows are counted twice (#12)
    // Rows are counted from one.
    String text = "TODO";
}
