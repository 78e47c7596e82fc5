package vn.thidua.house.place;

import java.util.List;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants a template to stand in the folder of its module and feature. */
public final class TemplateFolders implements HouseRule {

    private static final String ROOT = "app/src/main/jte/";

    @Override
    public String name() {
        return "template-folders";
    }

    @Override
    public String because() {
        return "a page's template has the address of its package; nobody searches";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.templates()
                .map(SourceFile::folder)
                .distinct()
                .filter(folder -> !isNamed(tree, folder))
                .map(folder -> Finding.of(folder, "is the folder of no module or feature"))
                .toList();
    }

    private static boolean isNamed(SourceTree tree, String folder) {
        List<String> place = new SourceFile(folder + "/", "").foldersBelow(ROOT);
        if (place.isEmpty()) {
            return false;
        }
        // The kit sorts its components into folders; they are no screens.
        return place.getFirst().equals("web") || tree.hasPackage(place);
    }
}
