package vn.thidua.house.text;

import java.util.List;
import java.util.NavigableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.JavaText;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/**
 * Wants words behind every action that is published for the audit log. In a file that publishes, each text of the shape of an
 * action of its module is one, unless it is the key of a message; the beginning of an action needs one action that begins so.
 */
public final class AuditActions implements HouseRule {

    private static final String WORDS = "audit.action.";
    private static final Pattern PUBLISHES = Pattern.compile("\\b(?:AuditableEvent\\(|RestrictedReads\\b)");
    private static final Pattern ACTION = Pattern.compile("([a-z]+)\\.[a-z]+\\.[a-z-]*");

    @Override
    public String name() {
        return "audit-actions";
    }

    @Override
    public String because() {
        return "who reads the log reads words; a code tells nothing to the person whose act it is";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        NavigableSet<String> keys = MessageFile.keys(tree);
        return tree.appJava()
                .filter(file -> PUBLISHES.matcher(JavaText.of(file).code()).find())
                .flatMap(file -> wordless(file, keys))
                .toList();
    }

    private static Stream<Finding> wordless(SourceFile file, NavigableSet<String> keys) {
        String module = SourceTree.place(file).getFirst();
        return JavaText.of(file).strings().stream()
                .filter(literal -> isOf(module, literal.value()))
                .filter(literal -> !isKnown(literal.value(), keys) && !isKnown(WORDS + literal.value(), keys))
                .map(literal -> file.at(
                        file.text(), literal.offset(), "publishes " + literal.value() + ", which has no words"));
    }

    private static boolean isOf(String module, String text) {
        Matcher action = ACTION.matcher(text);
        return action.matches() && action.group(1).equals(module);
    }

    private static boolean isKnown(String key, NavigableSet<String> keys) {
        return key.endsWith(".")
                ? keys.tailSet(key, false).stream()
                        .findFirst()
                        .filter(next -> next.startsWith(key))
                        .isPresent()
                : keys.contains(key);
    }
}
