package vn.thidua.house.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants every package to introduce itself and to be checked for null. */
public final class PackageInfos implements HouseRule {

    private static final String INFO = "/package-info.java";

    @Override
    public String name() {
        return "package-infos";
    }

    @Override
    public String because() {
        return "a newcomer starts at package-info, and the null check covers marked packages only";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.java()
                .map(SourceFile::folder)
                .distinct()
                .flatMap(folder -> judged(tree, folder))
                .toList();
    }

    private static Stream<Finding> judged(SourceTree tree, String folder) {
        Optional<SourceFile> info = tree.find(folder + INFO);
        if (info.isEmpty()) {
            return Stream.of(Finding.of(folder, "has no package-info.java"));
        }
        SourceFile file = info.get();
        Stream<Finding> marked = file.text().contains("NullMarked")
                ? Stream.of()
                : Stream.of(Finding.of(file.path(), "is not @NullMarked"));
        Stream<Finding> told = file.text().startsWith("/**") || isToldElsewhere(tree, folder)
                ? Stream.of()
                : Stream.of(Finding.of(file.path(), "does not say what the package is"));
        return Stream.concat(marked, told);
    }

    /** Tests stand in the package of what they test, which introduces itself. */
    private static boolean isToldElsewhere(SourceTree tree, String folder) {
        return folder.contains("/src/test/")
                && tree.find(folder.replace("/src/test/", "/src/main/") + INFO).isPresent();
    }
}
