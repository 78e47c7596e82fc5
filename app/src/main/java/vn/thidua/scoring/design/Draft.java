package vn.thidua.scoring.design;

import java.time.Instant;
import java.util.Optional;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlTree;

/**
 * The next version of a score table while it is being made.
 *
 * @param base version that it was begun from; empty if the table has none yet
 * @param text YAML: a mapping with the code of the table; what else it says may be wrong
 * @param version grows with each change
 */
record Draft(String code, Optional<Integer> base, String text, long version, Instant editedAt, String editedBy) {

    /** Returns the version that it becomes when it is published. */
    int next() {
        return base.orElse(0) + 1;
    }

    /** @throws IllegalStateException if what is stored is no tree, which is a fault of the program */
    YamlNode.Mapping tree() {
        return tree(text).orElseThrow(() -> new IllegalStateException("a draft that is no table was stored: " + code));
    }

    /** Returns {@code yaml} as a tree; empty if it is no mapping. */
    static Optional<YamlNode.Mapping> tree(String yaml) {
        return YamlTree.read(yaml) instanceof YamlTree.Outcome.Read(YamlNode.Mapping root)
                ? Optional.of(root)
                : Optional.empty();
    }
}
