package vn.thidua.house.files;

import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceTree;

/** Forbids the paths of somebody's machine. */
public final class MachinePaths implements HouseRule {

    private static final Pattern PATH = Pattern.compile(
            "(?<![\\w.\\])}/-])/(home|Users|root|work|mnt|media|tmp)/\\w[^\\s\"'`),;]*|\\b[C-Z]:\\\\+Users\\b");

    @Override
    public String name() {
        return "machine-paths";
    }

    @Override
    public String because() {
        return "a path of the author's machine works for the author only, and tells who that is";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.files()
                .flatMap(file -> file.findingsOf(PATH, hit -> "names " + hit.group()))
                .toList();
    }
}
