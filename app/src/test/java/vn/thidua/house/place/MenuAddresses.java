package vn.thidua.house.place;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants a line of the menu to lead to a screen of the module that contributes it, and to be called after it. */
public final class MenuAddresses implements HouseRule {

    private static final Pattern ENTRY =
            Pattern.compile("MenuEntry\\.of\\(\\s*[\\w.]+,\\s*\\d+,\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");

    @Override
    public String name() {
        return "menu-addresses";
    }

    @Override
    public String because() {
        return "the word in the menu, the address and the package are the same word";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.appJava().flatMap(file -> lost(tree, file)).toList();
    }

    private static Stream<Finding> lost(SourceTree tree, SourceFile file) {
        return ENTRY.matcher(file.text())
                .results()
                .filter(entry -> !leadsHome(tree, file, entry))
                .map(entry -> file.at(
                        file.text(),
                        entry.start(),
                        "leads from " + entry.group(1) + " to " + entry.group(2)
                                + ", which is no screen of its module"));
    }

    private static boolean leadsHome(SourceTree tree, SourceFile file, MatchResult entry) {
        String module = SourceTree.place(file).getFirst();
        boolean answered = OneName.addresses(tree)
                .anyMatch(address -> address.path().equals(entry.group(2))
                        && SourceTree.place(address.file()).getFirst().equals(module));
        return answered && entry.group(1).startsWith(module + ".");
    }
}
