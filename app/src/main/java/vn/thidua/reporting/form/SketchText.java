package vn.thidua.reporting.form;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.shared.BilingualText;

/** Writes a sketch as the YAML that it is read from. */
final class SketchText {

    private final StringBuilder text = new StringBuilder();

    private SketchText() {}

    static String of(Sketch sketch) {
        SketchText written = new SketchText();
        written.write(sketch);
        return written.text.toString();
    }

    private void write(Sketch sketch) {
        line("code: " + sketch.code());
        line("version: " + sketch.version());
        line("name:");
        words("  ", sketch.name());
        line("sheets:");
        for (Sketch.Page page : sketch.pages()) {
            line("  - tab: " + quoted(page.tab()));
            line("    title:");
            words("      ", page.title());
            line("    indicators: " + list(page.codes()));
        }
        if (!sketch.restricted().isEmpty()) {
            line("restricted: " + list(sketch.restricted().stream().sorted().toList()));
        }
        if (!sketch.splits().isEmpty()) {
            line("disaggregations:");
            sketch.splits().forEach(this::write);
        }
        if (!sketch.exemptions().isEmpty()) {
            line("notAsked:");
            sketch.exemptions().forEach(this::write);
        }
        if (!sketch.narrativeParts().isEmpty()) {
            line("narrativeParts:");
            sketch.narrativeParts().forEach(this::write);
        }
    }

    private void write(Exemption exemption) {
        line("  - units: " + quotedList(exemption.units()));
        if (!exemption.groups().isEmpty()) {
            line("    groups: " + quotedList(exemption.groups()));
        }
        if (!exemption.indicators().isEmpty()) {
            line("    indicators: " + list(exemption.indicators()));
        }
    }

    private void write(NarrativePart part) {
        line("  - code: " + quoted(part.code()));
        line("    title:");
        words("      ", part.title());
        if (!part.guidance().vi().isEmpty() || !part.guidance().en().isEmpty()) {
            line("    guidance:");
            words("      ", part.guidance());
        }
        line("    required: " + part.required());
        line("    maxLength: " + part.maxLength());
        line("    restricted: " + part.restricted());
    }

    private void write(Disaggregation split) {
        line("  - indicator: " + split.indicator());
        line("    categories:");
        for (Disaggregation.Category category : split.categories()) {
            line("      - code: " + quoted(category.code()));
            line("        name:");
            words("          ", category.name());
        }
    }

    private void words(String indent, BilingualText words) {
        line(indent + "vi: " + quoted(words.vi()));
        line(indent + "en: " + quoted(words.en()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String list(List<String> codes) {
        return codes.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quotedList(List<String> words) {
        return words.stream().map(SketchText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String words) {
        String safe = words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
        return '"' + safe + '"';
    }
}
