package vn.thidua.house.files;

import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.JavaText;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants a Javadoc comment on every shipped type. */
public final class TypesTold implements HouseRule {

    private static final Pattern TYPE = Pattern.compile("(?m)^[a-z @]*\\b(class|record|interface|enum) [A-Z]");

    @Override
    public String name() {
        return "types-told";
    }

    @Override
    public String because() {
        return "the first sentence defines the thing, in the words of the glossary; without it the reader guesses";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.mainJava()
                .filter(file -> !file.name().equals("package-info.java") && !isTold(file))
                .map(file -> Finding.of(file.path(), "has no Javadoc on its type"))
                .toList();
    }

    private static boolean isTold(SourceFile file) {
        JavaText text = JavaText.of(file);
        return TYPE.matcher(text.code())
                .results()
                .limit(1)
                .allMatch(type -> text.comments().substring(0, type.start()).contains("/**"));
    }
}
