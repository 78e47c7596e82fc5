package vn.thidua.house.files;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants a licence beside the files of others, and each of them in the list. */
public final class Licences implements HouseRule {

    private static final String VENDOR = "app/src/main/resources/static/vendor/";
    private static final String LIST = "docs/vendored.md";
    private static final Pattern OF_OTHERS = Pattern.compile(".*\\.(ttf|otf|woff2?|min\\.js|min\\.css)");
    private static final Set<String> TEXTS = Set.of("LICENSE", "LICENSE.txt", "OFL.txt", "COPYING");

    @Override
    public String name() {
        return "licences";
    }

    @Override
    public String because() {
        return "whoever passes the product on passes on these files too, and must know under which terms";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        String list = tree.find(LIST).map(SourceFile::text).orElse("");
        return tree.files()
                .filter(file -> file.path().startsWith(VENDOR) || isOfOthers(file))
                .map(SourceFile::folder)
                .distinct()
                .flatMap(folder -> judged(tree, folder, list))
                .toList();
    }

    private static boolean isOfOthers(SourceFile file) {
        return file.path().contains("/src/main/resources/")
                && OF_OTHERS.matcher(file.name()).matches();
    }

    private static Stream<Finding> judged(SourceTree tree, String folder, String list) {
        List<String> names = tree.below(folder + "/").map(SourceFile::name).toList();
        Stream<Finding> licence = names.stream().anyMatch(TEXTS::contains)
                ? Stream.of()
                : Stream.of(Finding.of(folder, "holds files of others and no licence"));
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        Stream<Finding> listed = list.contains(name) || names.contains("VERSIONS.md")
                ? Stream.of()
                : Stream.of(Finding.of(folder, "is not listed in " + LIST + " and has no VERSIONS.md"));
        return Stream.concat(licence, listed);
    }
}
