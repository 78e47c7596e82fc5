package vn.thidua.reporting.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.YamlNode;

/** Reads which texts a form asks beside its figures. */
final class NarrativeFields {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern LENGTH = Pattern.compile("[1-9][0-9]{0,4}");

    private final FormAssembly assembly;
    private final Set<String> taken = new HashSet<>();
    private final List<NarrativePart> parts = new ArrayList<>();

    NarrativeFields(FormAssembly assembly) {
        this.assembly = assembly;
    }

    List<NarrativePart> parts() {
        return parts;
    }

    void take(YamlNode node) {
        FormFields fields = new FormFields(node, "narrativeParts[" + (parts.size() + 1) + "].", assembly);
        String code = fields.text("code");
        if (!code.isEmpty() && (code.length() > 40 || !CODE.matcher(code).matches())) {
            assembly.refuse(fields.lineOf("code"), FormViolation.NARRATIVE_CODE_MALFORMED, code);
        }
        if (!code.isEmpty() && !taken.add(code)) {
            assembly.refuse(fields.lineOf("code"), FormViolation.NARRATIVE_TWICE, code);
        }
        BilingualText title = fields.bilingual("title");
        BilingualText guidance = fields.has("guidance") ? fields.bilingual("guidance") : new BilingualText("", "");
        parts.add(new NarrativePart(
                code, title, guidance, says(fields, "required"), length(fields, code), says(fields, "restricted")));
    }

    private int length(FormFields fields, String code) {
        String written = fields.text("maxLength");
        int length = LENGTH.matcher(written).matches() ? Integer.parseInt(written) : 0;
        if (!written.isEmpty() && (length < 1 || length > NarrativePart.LONGEST)) {
            assembly.refuse(
                    fields.lineOf("maxLength"),
                    FormViolation.NARRATIVE_LENGTH_WRONG,
                    written,
                    code,
                    NarrativePart.LONGEST);
        }
        return length;
    }

    private boolean says(FormFields fields, String name) {
        if (!fields.has(name)) {
            return false;
        }
        String written = fields.text(name);
        if (!written.isEmpty() && !written.equals("true") && !written.equals("false")) {
            assembly.refuse(fields.lineOf(name), FormViolation.NARRATIVE_SWITCH_WRONG, name, written);
        }
        return written.equals("true");
    }
}
