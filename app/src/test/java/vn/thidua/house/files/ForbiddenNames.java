package vn.thidua.house.files;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Forbids names that say nothing. */
public final class ForbiddenNames implements HouseRule {

    private static final Pattern TYPE =
            Pattern.compile("Utils?(?![a-z])|Helpers?(?![a-z])|Manager(?![a-z])|Common(?![a-z])|^Base(?=[A-Z])|Impl$");
    private static final Pattern OTHER = Pattern.compile("(^|-)(utils?|helpers?|common|misc)(-|$)");
    private static final Set<String> PACKAGES =
            Set.of("util", "utils", "helper", "helpers", "manager", "common", "base", "impl", "misc");

    @Override
    public String name() {
        return "forbidden-names";
    }

    @Override
    public String because() {
        return "such a name says where code was put, not what it does, and what has no name grows without end";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.files()
                .filter(ForbiddenNames::saysNothing)
                .map(file -> Finding.of(file.path(), "has a name that says nothing"))
                .toList();
    }

    private static boolean saysNothing(SourceFile file) {
        if (file.is("java")) {
            List<String> folders = List.of(file.folder().split("/"));
            return TYPE.matcher(file.stem()).find() || PACKAGES.contains(folders.getLast());
        }
        boolean ours = file.is("jte")
                || ((file.is("css") || file.is("js")) && !file.path().contains("/vendor/"));
        return ours && OTHER.matcher(file.stem()).find();
    }
}
