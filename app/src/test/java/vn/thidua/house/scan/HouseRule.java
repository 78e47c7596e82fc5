package vn.thidua.house.scan;

import java.util.List;

/** A rule of the house on the files of the repository. */
public interface HouseRule {

    /** The rule in words joined by hyphens; also the folder of its planted violation. */
    String name();

    /** Why the house wants it, for the person whose change breaks it. */
    String because();

    /** Returns everything in {@code tree} that breaks the rule, in the order of the files. */
    List<Finding> findings(SourceTree tree);
}
