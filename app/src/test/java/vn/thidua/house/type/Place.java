package vn.thidua.house.type;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a class belongs.
 *
 * @param module first package below {@code vn.thidua}; empty for the code of others
 * @param feature second one; empty in the root package of a module
 * @param isTemplate whether it is a template translated to Java
 */
record Place(String module, String feature, boolean isTemplate) {

    /** Planted classes imitate the packages of the product below the package of their rule. */
    private static final Pattern ROOT = Pattern.compile("vn\\.thidua(\\.house\\.planted\\.\\w+)?(\\.jte)?\\.?");

    static Place of(JavaClass type) {
        String name = type.getPackageName();
        Matcher root = ROOT.matcher(name);
        if (!root.lookingAt()) {
            return new Place("", "", false);
        }
        boolean isTemplate = root.group(2) != null;
        List<String> parts = List.of(name.substring(root.end()).split("\\."));
        return new Place(parts.getFirst(), parts.size() > 1 ? parts.get(1) : "", isTemplate);
    }
}
