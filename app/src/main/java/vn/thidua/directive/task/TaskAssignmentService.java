package vn.thidua.directive.task;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.directive.AssignedTasks;
import vn.thidua.directive.TaskOrder;
import vn.thidua.directive.TaskRegister;
import vn.thidua.directive.TaskSource;
import vn.thidua.shared.AuditableEvent;

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
    private final ApplicationEventPublisher events;

    TaskAssignmentService(TaskRepository tasks, Clock clock, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.clock = clock;
        this.events = events;
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
                publish("directive.task.assign", source, order, Map.of(), facts(order));
                added++;
            } else if (known.withdrawn() || !known.order().equals(order)) {
                tasks.reword(known.id(), order);
                publish("directive.task.reword", source, order, facts(known.order()), facts(order));
                changed++;
            }
        }
        List<TaskRepository.Known> dropped =
                left.values().stream().filter(known -> !known.withdrawn()).toList();
        dropped.forEach(known -> {
            tasks.withdraw(known.id());
            publish("directive.task.withdraw", source, known.order(), facts(known.order()), Map.of());
        });
        return new AssignedTasks(added, changed, dropped.size(), orders.size() - added - changed);
    }

    private void publish(
            String action, TaskSource source, TaskOrder order, Map<String, String> before, Map<String, String> after) {
        events.publishEvent(new AuditableEvent(
                action, "task", source.code() + "/" + order.clause(), order.unit(), before, after, ""));
    }

    private static Map<String, String> facts(TaskOrder order) {
        return Map.of(
                "title", order.title(),
                "owner", order.owner(),
                "due_on", order.dueOn().toString());
    }
}
