package vn.thidua.house.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants a text behind every message key that Java writes out whole. */
public final class MessageKeys implements HouseRule {

    private static final String ENTRY = "MenuEntry\\.of\\([\\w.]+,\\s*\\d+,\\s*|\\bTexts\\.text\\(";
    private static final String KEY = ")\"([a-z0-9.-]+)\"(?=[,)])";
    private static final Pattern QUALIFIED = Pattern.compile("(?:" + ENTRY + KEY);
    private static final Pattern IMPORTED = Pattern.compile("(?:(?<![.\\w])text\\(|" + ENTRY + KEY);

    @Override
    public String name() {
        return "message-keys";
    }

    @Override
    public String because() {
        return "a mistyped key is shown to people as it is";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        Set<String> keys = MessageFile.keys(tree);
        return tree.appJava().flatMap(file -> unknown(file, keys)).toList();
    }

    private static Stream<Finding> unknown(SourceFile file, Set<String> keys) {
        // Others may have a method called text, with keys of their own.
        Pattern pattern = file.text().contains("import static vn.thidua.web.Texts.text;") ? IMPORTED : QUALIFIED;
        return pattern.matcher(file.text())
                .results()
                .filter(hit -> hit.group(1).contains(".") && !keys.contains(hit.group(1)))
                .map(hit -> file.at(file.text(), hit.start(), "asks for " + hit.group(1) + ", which has no text"));
    }
}
