package vn.thidua.house.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.JavaText;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Forbids tests that do not run, tests that wait, and tests against imitations. */
public final class TestHabits implements HouseRule {

    private static final Map<Pattern, String> FORBIDDEN = Map.of(
            Pattern.compile("@(Disabled|Ignore)\\b"), "has a test that does not run",
            Pattern.compile("\\bThread\\.sleep\\("), "waits for a length of time",
            Pattern.compile("\\borg\\.mockito\\b"), "imitates our own code");

    @Override
    public String name() {
        return "test-habits";
    }

    @Override
    public String because() {
        return "a test that is off proves nothing, one that sleeps fails on a slow day, one with imitations tests them";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.java()
                .filter(SourceFile::isTest)
                .flatMap(TestHabits::habits)
                .toList();
    }

    private static Stream<Finding> habits(SourceFile file) {
        String code = JavaText.of(file).code();
        return FORBIDDEN.entrySet().stream()
                .flatMap(habit -> file.findingsOf(habit.getKey(), code, hit -> habit.getValue()));
    }
}
