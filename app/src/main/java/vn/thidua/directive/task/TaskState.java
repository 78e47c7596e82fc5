package vn.thidua.directive.task;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskStatus;
import vn.thidua.web.Tone;

/** How a task looks on one day. Each task is in one state. */
enum TaskState {
    DONE(Tone.DONE),
    DOING(Tone.WAIT),
    /** Open, and due within a week. */
    SOON(Tone.WARN),
    LATE(Tone.LATE),
    TODO(Tone.DRAFT),
    WITHDRAWN(Tone.DRAFT);

    private static final int DAYS_OF_WARNING = 7;

    private final Tone tone;

    TaskState(Tone tone) {
        this.tone = tone;
    }

    static TaskState of(BoardTask task, LocalDate day) {
        if (task.isLate(day)) {
            return LATE;
        }
        if (task.isOpen() && !day.plusDays(DAYS_OF_WARNING).isBefore(task.dueOn())) {
            return SOON;
        }
        return valueOf(task.status().name());
    }

    Tone tone() {
        return tone;
    }

    /** Returns what it is called in addresses and message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns its name for lists of states. */
    String label() {
        return text("directive.task.state." + code());
    }

    /** Returns the state of {@code task} in words, with the days or per cent that belong to it. */
    static String words(BoardTask task, LocalDate day) {
        return switch (of(task, day)) {
            case LATE -> text("directive.task.is.late", ChronoUnit.DAYS.between(task.dueOn(), day));
            case SOON ->
                task.dueOn().equals(day)
                        ? text("directive.task.is.today")
                        : text("directive.task.is.soon", ChronoUnit.DAYS.between(day, task.dueOn()));
            case DOING -> reported(TaskStatus.DOING, task.progress());
            case DONE, TODO, WITHDRAWN -> of(task, day).label();
        };
    }

    /** Returns what was reported, in words. */
    static String reported(TaskStatus status, int progress) {
        return status == TaskStatus.DOING
                ? text("directive.task.is.doing", progress)
                : valueOf(status.name()).label();
    }
}
