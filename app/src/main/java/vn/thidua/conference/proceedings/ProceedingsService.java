package vn.thidua.conference.proceedings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.conference.ConferenceImported.State;
import vn.thidua.conference.ConferenceImported.Stored;
import vn.thidua.conference.proceedings.Conclusion.Owners;
import vn.thidua.directive.TaskOrder;
import vn.thidua.directive.TaskRegister;
import vn.thidua.directive.TaskSource;
import vn.thidua.organization.Unit;
import vn.thidua.shared.AuditableEvent;

/** Stores the record of a conference and orders the tasks of its conclusions, both or neither. */
@Service
class ProceedingsService {

    private final ProceedingsRepository repository;
    private final ProceedingsQueries queries;
    private final TaskRegister tasks;
    private final Attendance attendance;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProceedingsService(
            ProceedingsRepository repository,
            ProceedingsQueries queries,
            TaskRegister tasks,
            Attendance attendance,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.tasks = tasks;
        this.attendance = attendance;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Stored store(Proceedings proceedings) {
        Optional<ProceedingsRepository.Stored> current = repository.lockCurrent(proceedings.code());
        boolean same = current.isPresent() && queries.find(proceedings.code()).equals(Optional.of(proceedings));
        int version = current.map(ProceedingsRepository.Stored::version).orElse(0) + (same ? 0 : 1);
        if (!same) {
            current.ifPresent(repository::retire);
            repository.add(proceedings, version, clock.instant());
            events.publishEvent(new AuditableEvent(
                    "conference.proceedings.record",
                    "conference",
                    proceedings.code(),
                    Optional.empty(),
                    current.map(stored -> Map.of("version", Integer.toString(stored.version())))
                            .orElse(Map.of()),
                    Map.of("version", Integer.toString(version), "title", proceedings.title()),
                    ""));
        }
        State state = same ? State.UNCHANGED : current.isPresent() ? State.CHANGED : State.NEW;
        return new Stored(
                proceedings.code(),
                version,
                state,
                tasks.assign(new TaskSource(proceedings.code(), proceedings.title()), orders(proceedings)));
    }

    private List<TaskOrder> orders(Proceedings proceedings) {
        List<Unit> members = attendance.members(proceedings);
        List<Conclusion> items = proceedings.conclusions().stream()
                .map(ConclusionGroup::items)
                .flatMap(List::stream)
                .toList();
        List<TaskOrder> orders = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Conclusion.Task task) {
                for (Optional<Unit> unit : owners(task.owners(), members)) {
                    orders.add(new TaskOrder(
                            task.code(), i + 1, task.text(), unit.map(Unit::id), task.owner(), task.dueOn()));
                }
            }
        }
        return orders;
    }

    private static List<Optional<Unit>> owners(Owners owners, List<Unit> members) {
        Map<String, Unit> byCode = members.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        return switch (owners) {
            case Owners.AllUnits _ -> members.stream().map(Optional::of).toList();
            case Owners.NamedUnits(List<String> codes) ->
                codes.stream()
                        .flatMap(code -> Stream.ofNullable(byCode.get(code)))
                        .map(Optional::of)
                        .toList();
            case Owners.Central _ -> List.of(Optional.empty());
        };
    }
}
