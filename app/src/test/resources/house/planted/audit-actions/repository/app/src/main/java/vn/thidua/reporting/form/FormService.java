package vn.thidua.reporting.form;

class FormService {

    void publish(String verb) {
        events.publishEvent(new AuditableEvent("reporting.form.register", "form", "a"));
        events.publishEvent(new AuditableEvent("reporting.form.forget", "form", "a"));
        events.publishEvent(new AuditableEvent("reporting.form." + verb, "form", "a"));
        events.publishEvent(new AuditableEvent("reporting.period." + verb, "form", "a"));
        said(text("reporting.form.title"), "other.form.forget", "select reporting.form.code");
    }
}
