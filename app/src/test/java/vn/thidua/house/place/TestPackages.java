package vn.thidua.house.place;

import java.util.List;
import java.util.Set;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants a test to stand in the package of what it tests. */
public final class TestPackages implements HouseRule {

    private static final String TESTS = "/src/test/java/vn/thidua/";

    /** Packages of tests that are about everything. */
    private static final Set<String> ABOUT_ALL = Set.of("house", "journey", "samples", "support");

    @Override
    public String name() {
        return "test-packages";
    }

    @Override
    public String because() {
        return "the test of a thing is beside it, and may see what is not public";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        Set<String> packages =
                Set.copyOf(tree.mainJava().map(SourceFile::folder).toList());
        return tree.java()
                .filter(SourceFile::isTest)
                .map(SourceFile::folder)
                .distinct()
                .filter(folder -> !isAboutAll(folder) && !packages.contains(folder.replace("/src/test/", "/src/main/")))
                .map(folder -> Finding.of(folder, "is a package that only tests have"))
                .toList();
    }

    private static boolean isAboutAll(String folder) {
        int start = folder.indexOf(TESTS);
        return start >= 0
                && ABOUT_ALL.contains(folder.substring(start + TESTS.length()).split("/", 2)[0]);
    }
}
