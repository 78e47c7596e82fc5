package vn.thidua.organization.unit;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;

/**
 * The tree of one day, or what was found in it.
 *
 * @param asked what is searched; empty for the tree
 * @param answer how many units there are, or were found, in words
 * @param tree the units under none; nothing while something is searched
 * @param hits what was found
 * @param further where the search goes on; empty if these are all
 * @param open where a unit can be opened; empty if the reader may not
 */
public record TreePage(
        String asked,
        String answer,
        TreeNode.Piece tree,
        List<Hit> hits,
        Optional<String> further,
        Optional<String> open,
        List<Crumb> crumbs) {

    public TreePage {
        hits = List.copyOf(hits);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A unit that was found.
     *
     * @param path names of the units above it, the topmost first
     */
    public record Hit(String code, String name, String kind, String path, String href) {}
}
