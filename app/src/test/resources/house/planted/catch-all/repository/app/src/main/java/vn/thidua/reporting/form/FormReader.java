package vn.thidua.reporting.form;

/** Planted. */
class FormReader {
    void read() {
        try { } catch (IOException | Exception e) {
        } catch (final Throwable t) {
        } catch (IllegalStateException e) { // not catch (Exception e)
        }
    }
}
