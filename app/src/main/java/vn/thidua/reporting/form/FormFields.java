package vn.thidua.reporting.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.YamlNode;

/**
 * The fields of one group in the description of a form. What is missing or unreadable is refused and answered with an empty
 * stand-in, so that one reading finds everything.
 */
final class FormFields {

    private final int line;
    private final String place;
    private final FormAssembly assembly;
    private final Map<String, YamlNode> fields;

    /** @param place what stands before the names of the fields in defects, for example {@code sheets[1].} */
    FormFields(YamlNode node, String place, FormAssembly assembly) {
        this.line = node.line();
        this.place = place;
        this.assembly = assembly;
        if (node instanceof YamlNode.Mapping mapping) {
            this.fields = mapping.fields();
            mapping.repeated()
                    .forEach(twice -> assembly.refuse(twice.line(), FormViolation.FIELD_TWICE, place + twice.name()));
        } else {
            this.fields = Map.of();
        }
    }

    /** Returns where the field {@code name} stands; the line of its group if it is missing. */
    int lineOf(String name) {
        return Optional.ofNullable(fields.get(name)).map(YamlNode::line).orElse(line);
    }

    String text(String name) {
        YamlNode field = fields.get(name);
        if (field == null) {
            assembly.refuse(line, FormViolation.FIELD_MISSING, place + name);
            return "";
        }
        return text(name, field);
    }

    /** Returns the text of {@code node}, which is the field {@code name} or one of its items. */
    String text(String name, YamlNode node) {
        if (!(node instanceof YamlNode.Scalar(int at, String written))) {
            assembly.refuse(node.line(), FormViolation.FIELD_OF_OTHER_KIND, place + name);
            return "";
        }
        if (written.isEmpty()) {
            assembly.refuse(at, FormViolation.FIELD_MISSING, place + name);
        }
        return Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    BilingualText bilingual(String name) {
        FormFields words = new FormFields(
                Optional.ofNullable(fields.get(name)).orElseGet(() -> new YamlNode.Scalar(line, "")),
                place + name + ".",
                assembly);
        return new BilingualText(words.text("vi"), words.text("en"));
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Returns the items of the list {@code name}; none if it is left out. */
    List<YamlNode> optionalItems(String name) {
        return has(name) ? items(name) : List.of();
    }

    /** Returns the items of the list {@code name}, of which there is at least one unless it is refused. */
    List<YamlNode> items(String name) {
        YamlNode field = fields.get(name);
        if (field instanceof YamlNode.Sequence(int _, List<YamlNode> items) && !items.isEmpty()) {
            return items;
        }
        boolean given = field instanceof YamlNode.Mapping
                || (field instanceof YamlNode.Scalar(int _, String written) && !written.isEmpty());
        assembly.refuse(
                lineOf(name), given ? FormViolation.FIELD_OF_OTHER_KIND : FormViolation.FIELD_MISSING, place + name);
        return List.of();
    }
}
