package vn.thidua.recognition.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Violation;
import vn.thidua.web.Work;

/** Shows an intake. Its lines are about people, so that somebody looked at them goes to the audit log. */
@Service
class LookService {

    /** Most lines of a list of gaps; more than that nobody mends by hand. */
    private static final int MOST_GAPS = LineReader.MOST_LINES;

    /**
     * What a reader chose to see.
     *
     * @param show code of a bucket; empty for all
     * @param after the line that the list goes on after
     * @param questions how many questions are passed over
     */
    record Chosen(String show, int after, int questions) {

        static final Chosen START = new Chosen("", 0, 0);

        List<Bucket> buckets() {
            List<Bucket> chosen = Arrays.stream(Bucket.values())
                    .filter(bucket -> bucket.code().equals(show))
                    .toList();
            return chosen.isEmpty() ? List.of(Bucket.values()) : chosen;
        }
    }

    private final FactIntakeQueries queries;
    private final FactIntakeScreens screens;
    private final ApplicationEventPublisher events;

    LookService(FactIntakeQueries queries, FactIntakeScreens screens, ApplicationEventPublisher events) {
        this.queries = queries;
        this.screens = screens;
        this.events = events;
    }

    /** Returns the page of the intake {@code id}. */
    @Transactional
    public FactIntakeDetailPage page(Actor actor, UUID id, Chosen chosen, List<Violation> reasons) {
        FactIntake intake = queries.get(actor, id);
        if (intake.read() > 0) {
            look(id, chosen.after());
        }
        int passed = Math.max(0, chosen.questions());
        return screens.detail(
                intake,
                queries.work(intake),
                chosen,
                intake.state() == IntakeState.READY
                        ? queries.questions(id, passed, FactIntakeScreens.LISTED + 1)
                        : List.of(),
                queries.lines(id, chosen.buckets(), Math.max(0, chosen.after()), FactIntakeScreens.LISTED + 1),
                reasons);
    }

    /** Returns the work of the intake, for the part of the page that shows it. */
    @Transactional(readOnly = true)
    public Optional<Work> work(Actor actor, UUID id) {
        return queries.work(queries.get(actor, id));
    }

    /** Returns the lines that are not entered and not doubles, for somebody to mend. */
    @Transactional
    public List<FactIntakeQueries.Shown> gaps(Actor actor, UUID id) {
        queries.get(actor, id);
        look(id, 0);
        return queries.lines(id, List.of(Bucket.REFUSED, Bucket.GAP, Bucket.ASKED), 0, MOST_GAPS);
    }

    private void look(UUID id, int after) {
        events.publishEvent(new AuditableEvent(
                "recognition.intake.look",
                "fact-intake",
                id.toString(),
                Optional.empty(),
                Map.of(),
                Map.of("after", Integer.toString(after)),
                ""));
    }
}
