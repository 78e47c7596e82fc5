package vn.thidua.reporting.form;

/** Another form is already stored under the same code and version. A changed form needs a new version number. */
public final class FormChanged extends RuntimeException {

    FormChanged(String code, int version) {
        super("form " + code + " version " + version
                + " is stored with another content; give the changed form a new version");
    }
}
