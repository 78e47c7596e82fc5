package vn.thidua.house.place;

import java.util.List;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceTree;

/** Wants a help page for every feature that has a screen; a download is none. */
public final class HelpPages implements HouseRule {

    @Override
    public String name() {
        return "help-pages";
    }

    @Override
    public String because() {
        return "an officer who is stuck opens the help of the screen, not the source";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return OneName.controllers(tree)
                .filter(file -> file.text().contains("ModelAndView"))
                .map(SourceTree::place)
                .filter(place -> !place.getFirst().equals("web"))
                .map(place -> "docs/help/" + String.join("/", place) + ".md")
                .distinct()
                .filter(page -> tree.find(page).isEmpty())
                .map(page -> Finding.of(page, "is missing"))
                .toList();
    }
}
