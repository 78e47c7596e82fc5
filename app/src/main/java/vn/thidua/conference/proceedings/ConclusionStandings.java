package vn.thidua.conference.proceedings;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskTally;
import vn.thidua.web.Tone;

/** How the conclusions of one conference stand on one day, as far as their tasks can be seen. */
final class ConclusionStandings {

    private final String conference;
    private final List<BoardTask> tasks;
    private final Map<String, TaskTally> tallies;
    private final LocalDate day;

    ConclusionStandings(String conference, List<BoardTask> tasks, LocalDate day) {
        this.conference = conference;
        this.tasks = List.copyOf(tasks);
        this.day = day;
        this.tallies = tasks.stream()
                .collect(Collectors.groupingBy(
                        BoardTask::clause,
                        Collectors.collectingAndThen(Collectors.toList(), own -> TaskTally.of(own, day))));
    }

    /** Says whether tasks of the conclusion called {@code code} can be seen. */
    boolean has(String code) {
        return tally(code).total() > 0;
    }

    Tone tone(String code) {
        TaskTally tally = tally(code);
        if (tally.late() > 0) {
            return Tone.LATE;
        }
        return tally.done() == tally.total() ? Tone.DONE : Tone.WAIT;
    }

    /** Returns how many tasks of the conclusion are done, in words. */
    String done(String code) {
        TaskTally tally = tally(code);
        return tally.late() > 0
                ? text("conference.proceedings.done.late", tally.done(), tally.total(), tally.late())
                : text("conference.proceedings.done", tally.done(), tally.total());
    }

    /** Returns where the tasks of the conclusion are. */
    String href(String code) {
        return href() + "&conclusion=" + code;
    }

    /** Returns where all tasks of the conference are. */
    String href() {
        return "/directive/tasks?source=" + conference;
    }

    /** Returns how many conclusions are done everywhere, in words. */
    String answer() {
        long visible = tallies.values().stream().filter(one -> one.total() > 0).count();
        long done = tallies.values().stream()
                .filter(one -> one.total() > 0 && one.done() == one.total())
                .count();
        return visible == 0 ? "" : text("conference.proceedings.answer", done, visible);
    }

    /** Returns the nearest last day, in words. */
    String next() {
        return TaskTally.of(tasks, day)
                .nextDue()
                .map(due -> text("conference.proceedings.next", due))
                .orElse("");
    }

    private TaskTally tally(String code) {
        return tallies.getOrDefault(code, TaskTally.of(List.of(), day));
    }
}
