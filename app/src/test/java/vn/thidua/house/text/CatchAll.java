package vn.thidua.house.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.JavaText;
import vn.thidua.house.scan.SourceTree;

/** Forbids catching everything. */
public final class CatchAll implements HouseRule {

    private static final Pattern CATCH =
            Pattern.compile("\\bcatch\\s*\\(\\s*(?:final\\s+)?(?:[\\w.]+\\s*\\|\\s*)*(Exception|Throwable)\\b");

    /** Where everything ends up, each with its reason. */
    private static final Map<String, String> LAST_PLACES = Map.of(
            "app/src/main/java/vn/thidua/web/error/ErrorAdvice.java",
                    "turns a fault into a page with an incident number",
            "app/src/main/java/vn/thidua/command/Main.java", "turns a fault into a sentence and an exit code");

    @Override
    public String name() {
        return "catch-all";
    }

    @Override
    public String because() {
        return "who catches everything also catches our bugs, and the figures are wrong without a word";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.mainJava()
                .filter(file -> !LAST_PLACES.containsKey(file.path()))
                .flatMap(file -> file.findingsOf(CATCH, JavaText.of(file).code(), hit -> "catches " + hit.group(1)))
                .toList();
    }
}
