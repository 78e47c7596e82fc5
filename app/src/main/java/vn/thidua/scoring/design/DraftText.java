package vn.thidua.scoring.design;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlTree;

/** The text of a draft: whether it can be one, its version number, and the remarks at its head. */
final class DraftText {

    /** Most letters of a text; the largest table that was seen has less than a tenth of that. */
    static final int LONGEST = 200_000;

    private static final Pattern VERSION = Pattern.compile("(?m)^version:.*$");

    private DraftText() {}

    /** Returns {@code sent} as it is kept: NFC, with plain line breaks. */
    static String clean(String sent) {
        String plain = sent.startsWith("\uFEFF") ? sent.substring(1) : sent;
        return Normalizer.normalize(plain.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    /** Returns why {@code text} cannot be a draft at all; what else is wrong with it may be mended later. */
    static List<LineDefect> obstacles(String text) {
        List<LineDefect> obstacles = new ArrayList<>();
        if (text.length() > LONGEST) {
            obstacles.add(new LineDefect("", 0, Violation.of(DesignViolation.TEXT_TOO_LONG, LONGEST)));
        } else if (YamlTree.read(text) instanceof YamlTree.Outcome.Broken(int line, String _)) {
            obstacles.add(new LineDefect("", line, Violation.of(DesignViolation.NOT_YAML, line)));
        } else if (Draft.tree(text)
                .filter(root -> !TreeEdit.text(root, "code").isEmpty())
                .isEmpty()) {
            obstacles.add(new LineDefect("", 1, Violation.of(DesignViolation.NOT_A_TABLE)));
        }
        return obstacles;
    }

    /** Returns {@code text} with the number {@code version}, everything else as it is written. */
    static String numbered(String text, int version) {
        Matcher written = VERSION.matcher(text);
        String line = "version: " + version;
        Optional<String> replaced = written.find()
                ? Optional.of(text.substring(0, written.start()) + line + text.substring(written.end()))
                : Optional.empty();
        return replaced.filter(changed -> isVersion(changed, version))
                .orElseGet(() -> Draft.tree(text)
                        .map(root -> head(text) + YamlText.of(numbered(root, version)))
                        .orElse(text));
    }

    private static boolean isVersion(String text, int version) {
        return Draft.tree(text)
                .filter(root -> root.repeated().isEmpty()
                        && TreeEdit.text(root, "version").equals(Integer.toString(version)))
                .isPresent();
    }

    private static YamlNode.Mapping numbered(YamlNode.Mapping root, int version) {
        return TreeEdit.with(root, "version", TreeEdit.scalar(Integer.toString(version)));
    }

    /** Returns {@code changed} as a text, under the remarks that {@code before} begins with. */
    static String written(String before, YamlNode.Mapping changed) {
        return head(before) + YamlText.of(changed);
    }

    /** Returns {@code root} as a text under {@code remarks}, one line each. */
    static String of(YamlNode.Mapping root, List<String> remarks) {
        String head = remarks.stream().map(remark -> "# " + remark + "\n").collect(Collectors.joining());
        return head + YamlText.of(root);
    }

    private static String head(String text) {
        return text.lines()
                .takeWhile(line -> line.startsWith("#") || line.isBlank())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
