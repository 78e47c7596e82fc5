package vn.thidua.house.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.JavaText;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Forbids open tasks without an issue, names of authors, and code that is commented out. */
public final class CommentHabits implements HouseRule {

    private static final Pattern OPEN_TASK = Pattern.compile("\\b(TO[D]O|FIX[M]E)\\b(?![^\\n]*#\\d)");
    private static final Pattern OPEN_TASK_IN_COMMENT =
            Pattern.compile("(?m)(?:--|//|/\\*|^\\s*\\*|#)[^\\n]*?" + OPEN_TASK.pattern());
    private static final Pattern AUTHOR = Pattern.compile("@author\\b");
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*//[^\\n]*[;{}]\\s*$");
    private static final List<String> OTHERS = List.of("jte", "sql", "css", "js", "properties", "xml", "yaml");

    @Override
    public String name() {
        return "comment-habits";
    }

    @Override
    public String because() {
        return "what is open belongs to an issue that somebody sees, and history belongs to git";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        Stream<Finding> java = tree.java().flatMap(CommentHabits::inJava);
        Stream<Finding> others = tree.files()
                .filter(file -> OTHERS.stream().anyMatch(file::is))
                .flatMap(file -> file.findingsOf(OPEN_TASK_IN_COMMENT, hit -> "has an open task without an issue"));
        return Stream.concat(java, others).toList();
    }

    private static Stream<Finding> inJava(SourceFile file) {
        String comments = JavaText.of(file).comments();
        return Stream.of(
                        file.findingsOf(OPEN_TASK, comments, hit -> "has an open task without an issue"),
                        file.findingsOf(AUTHOR, comments, hit -> "names an author"),
                        file.findingsOf(CODE, comments, hit -> "has code that is commented out"))
                .flatMap(findings -> findings);
    }
}
