package vn.thidua.directive;

import java.util.List;

/** Takes up tasks. */
public interface TaskRegister {

    /**
     * Makes the tasks of {@code source} those of {@code orders}, in the transaction of the caller if there is one.
     *
     * <p>A task is known by source, clause and unit. New ones are added, known ones reworded without touching their
     * progress, missing ones withdrawn. Assigning the same orders again changes nothing.
     *
     * @throws IllegalArgumentException if two orders have the same clause and unit; a bug of the caller
     */
    AssignedTasks assign(TaskSource source, List<TaskOrder> orders);
}
