package vn.thidua.house.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.JavaText;
import vn.thidua.house.scan.SourceTree;

/** Forbids Vietnamese text in strings of shipped Java. */
public final class VietnameseInJava implements HouseRule {

    /** Letters that Vietnamese has and English has not. */
    private static final Pattern LETTER =
            Pattern.compile("[\\u00C0-\\u00C3\\u00C8-\\u00CA\\u00CC\\u00CD\\u00D2-\\u00D5\\u00D9\\u00DA"
                    + "\\u00DD\\u00E0-\\u00E3\\u00E8-\\u00EA\\u00EC\\u00ED\\u00F2-\\u00F5\\u00F9\\u00FA\\u00FD\\u0102\\u0103\\u0110\\u0111"
                    + "\\u0128\\u0129\\u0168\\u0169\\u01A0\\u01A1\\u01AF\\u01B0\\u1EA0-\\u1EF9]");

    /** Sources that compare with what people typed, each with its reason. */
    private static final Map<String, String> READERS = Map.of(
            "Mark.java",
            "reads how officers number sections, in the Vietnamese alphabet",
            "OutlineReader.java",
            "reads the unit that officers write behind points");

    @Override
    public String name() {
        return "vietnamese-in-java";
    }

    @Override
    public String because() {
        return "words for people live in the messages, in both languages, where officers can correct them";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.mainJava()
                .filter(file -> !READERS.containsKey(file.name()))
                .flatMap(file -> JavaText.of(file).strings().stream()
                        .filter(literal -> LETTER.matcher(literal.value()).find())
                        .map(literal -> file.at(
                                file.text(),
                                literal.offset(),
                                "says \"" + literal.value().strip() + "\"")))
                .toList();
    }
}
