package vn.thidua.house.place;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants the template that Java names to exist, in the module of the one who names it. */
public final class Views implements HouseRule {

    private static final Pattern VIEW = Pattern.compile(
            "(?:\\bnew ModelAndView\\(\\s*|\\b[A-Z_]*(?:PAGE|PART|VIEW|TEMPLATE) = )\"([a-z][a-z0-9-]*(?:/[a-z0-9-]+)+)\"");

    @Override
    public String name() {
        return "views";
    }

    @Override
    public String because() {
        return "a template is compiled, the name of one is not: a mistyped name is found by the person who opens the page";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.appJava().flatMap(file -> missing(tree, file)).toList();
    }

    private static Stream<Finding> missing(SourceTree tree, SourceFile file) {
        return VIEW.matcher(file.text())
                .results()
                .filter(view -> tree.find("app/src/main/jte/" + view.group(1) + ".jte")
                                .isEmpty()
                        || !SourceTree.place(file).contains(view.group(1).split("/", 2)[0]))
                .map(view -> file.at(
                        file.text(), view.start(), "shows " + view.group(1) + ", which is no template of its module"));
    }
}
