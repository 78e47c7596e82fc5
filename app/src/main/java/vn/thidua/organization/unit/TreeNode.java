package vn.thidua.organization.unit;

import java.util.List;
import java.util.Optional;

/**
 * A unit in the tree, with what is open under it.
 *
 * @param below how many units stand directly under it
 * @param children the first of them, if it is open
 * @param rest what of them is not listed
 * @param fresh whether the reader has just opened or closed it
 */
public record TreeNode(
        String code,
        String name,
        String href,
        int below,
        boolean open,
        List<TreeNode> children,
        Optional<Rest> rest,
        boolean fresh) {

    static final String ADDRESS = "/organization/units";

    public TreeNode {
        children = List.copyOf(children);
    }

    /** Returns the page on which the node is open if it is closed here, and the other way round. */
    public String toggle() {
        return open ? ADDRESS : ADDRESS + "?open=" + code;
    }

    /** Returns where the node alone is, open if it is closed here, and the other way round. */
    public String part() {
        return ADDRESS + "/" + code + "/node?open=" + !open;
    }

    /**
     * Units that are not listed.
     *
     * @param part where the next of them are
     * @param page the same for a browser without scripts
     */
    public record Rest(String part, String page) {}

    /** The next units of a list that goes on, and what is behind them. */
    public record Piece(List<TreeNode> nodes, Optional<Rest> rest) {

        public Piece {
            nodes = List.copyOf(nodes);
        }
    }
}
