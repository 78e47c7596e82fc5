package vn.thidua.reporting.form;

class FormWords {

    String words() {
        return "reporting.form.nothing";
    }
}
