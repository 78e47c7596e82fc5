package vn.thidua.house.files;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants a test class of its own for every shape of scoring rule, found by the shape's name. */
public final class RuleShapes implements HouseRule {

    private static final String FOLDER = "vn/thidua/core/scoring";
    private static final String RULE = "core/src/main/java/" + FOLDER + "/Rule.java";
    private static final Pattern PERMITTED =
            Pattern.compile("sealed interface Rule\\b[^{]*?permits\\s+([\\w\\s,.]+?)\\s*\\{");

    @Override
    public String name() {
        return "rule-shapes";
    }

    @Override
    public String because() {
        return "points decide about people; a rule that only the tests of another rule touch is not tested";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.find(RULE).stream()
                .flatMap(rule -> PERMITTED.matcher(rule.text()).results())
                .flatMap(permitted -> Arrays.stream(permitted.group(1).split("\\s*,\\s*")))
                .map(shape -> shape.substring(shape.lastIndexOf('.') + 1))
                .filter(shape -> !isTested(tree, shape))
                .map(shape -> Finding.of(RULE, "permits " + shape + ", which has no " + shape + "Tests"))
                .toList();
    }

    private static boolean isTested(SourceTree tree, String shape) {
        return tree.below("core/src/test/java/" + FOLDER + "/")
                .filter(file -> file.name().equals(shape + "Tests.java"))
                .map(SourceFile::text)
                .anyMatch(text -> text.contains("@Test") || text.contains("@ParameterizedTest"));
    }
}
