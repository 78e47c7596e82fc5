package vn.thidua.house.files;

import java.util.List;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceTree;

/** Limits the number of types that belong to nobody. */
public final class SharedSize implements HouseRule {

    private static final String SHARED = "app/src/main/java/vn/thidua/shared";
    private static final int MOST = 25;

    @Override
    public String name() {
        return "shared-size";
    }

    @Override
    public String because() {
        return "what everybody uses nobody can change; a type enters when three modules use it and it has no business word";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        long types = tree.below(SHARED + "/")
                .filter(file -> file.is("java") && !file.name().equals("package-info.java"))
                .count();
        return types > MOST ? List.of(Finding.of(SHARED, "has " + types + " types, at most " + MOST)) : List.of();
    }
}
