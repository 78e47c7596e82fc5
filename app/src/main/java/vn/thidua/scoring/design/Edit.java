package vn.thidua.scoring.design;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.shared.YamlNode;

/** A change of the tree of a draft. */
@FunctionalInterface
interface Edit {

    /** Returns {@code root} changed, or adds to {@code reasons} why it is not. */
    YamlNode.Mapping apply(YamlNode.Mapping root, List<Violation> reasons);
}
