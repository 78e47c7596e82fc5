package vn.thidua.house.text;

import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.JavaText;
import vn.thidua.house.scan.SourceTree;

/** Forbids binary fractions in the calculation core. */
public final class ExactNumbers implements HouseRule {

    private static final Pattern BINARY = Pattern.compile("\\b(double|float|Double|Float|doubleValue|floatValue)\\b");

    @Override
    public String name() {
        return "exact-numbers";
    }

    @Override
    public String because() {
        return "a binary fraction cannot hold 0.1; ranks are decided by hundredths of a point";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.mainJava()
                .filter(file -> file.path().startsWith("core/"))
                .flatMap(file -> file.findingsOf(BINARY, JavaText.of(file).code(), hit -> "uses " + hit.group(1)))
                .toList();
    }
}
