package vn.thidua.recognition.register;

import java.util.List;
import vn.thidua.web.Option;

/**
 * A field of a form.
 *
 * @param type kind of input, as browsers call it
 * @param options what can be chosen; empty if the field is typed
 */
public record FormField(String name, String label, String value, String type, boolean required, List<Option> options) {

    public FormField {
        options = List.copyOf(options);
    }
}
