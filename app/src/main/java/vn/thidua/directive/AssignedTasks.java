package vn.thidua.directive;

/**
 * What became of the orders of one source.
 *
 * @param added tasks that are new
 * @param changed tasks whose title, owner or day was changed, or that are asked again
 * @param withdrawn tasks that are no longer asked; they stay on record
 * @param unchanged tasks that were already as ordered
 */
public record AssignedTasks(int added, int changed, int withdrawn, int unchanged) {

    /** Returns how many tasks the source asks for. */
    public int total() {
        return added + changed + unchanged;
    }
}
