package vn.thidua.directive.task;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.directive.AssignedTasks;
import vn.thidua.directive.TaskOrder;
import vn.thidua.directive.TaskRegister;
import vn.thidua.directive.TaskSource;

/** Takes up the tasks that another module orders. */
@Service
class TaskAssignmentService implements TaskRegister {

    /** What a task is known by inside its source. */
    private record Key(String clause, Optional<UUID> unit) {

        static Key of(TaskOrder order) {
            return new Key(order.clause(), order.unit());
        }
    }

    private final TaskRepository tasks;
    private final Clock clock;

    TaskAssignmentService(TaskRepository tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AssignedTasks assign(TaskSource source, List<TaskOrder> orders) {
        tasks.putSource(source);
        Map<Key, TaskRepository.Known> left = new HashMap<>();
        tasks.known(source.code()).forEach(known -> left.put(Key.of(known.order()), known));
        Map<Key, TaskOrder> seen = new HashMap<>();
        int added = 0;
        int changed = 0;
        for (TaskOrder order : orders) {
            if (seen.put(Key.of(order), order) != null) {
                throw new IllegalArgumentException("ordered twice: " + order.clause() + " of " + order.unit());
            }
            TaskRepository.Known known = left.remove(Key.of(order));
            if (known == null) {
                tasks.add(source.code(), order, clock.instant());
                added++;
            } else if (known.withdrawn() || !known.order().equals(order)) {
                tasks.reword(known.id(), order);
                changed++;
            }
        }
        List<TaskRepository.Known> dropped =
                left.values().stream().filter(known -> !known.withdrawn()).toList();
        dropped.forEach(known -> tasks.withdraw(known.id()));
        return new AssignedTasks(added, changed, dropped.size(), orders.size() - added - changed);
    }
}
