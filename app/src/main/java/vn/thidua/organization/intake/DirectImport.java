package vn.thidua.organization.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Progress;
import vn.thidua.web.WorkProgress;

/** Imports on the thread of the caller, with the same steps that the pages have done in the background. */
@Component
class DirectImport implements OrganizationImport {

    private final IntakeService intakes;
    private final IntakeQueries queries;
    private final ReadWork read;
    private final ApplyWork apply;
    private final UndoWork undo;

    DirectImport(IntakeService intakes, IntakeQueries queries, ReadWork read, ApplyWork apply, UndoWork undo) {
        this.intakes = intakes;
        this.queries = queries;
        this.read = read;
        this.apply = apply;
        this.undo = undo;
    }

    /** Passes progress on; there is no record of work to mark as done. */
    private record Unrecorded(Progress progress) implements WorkProgress {

        @Override
        public void advanced(int done, int total, String what) {
            progress.advanced(done, total, what);
        }

        @Override
        public void commit() {}
    }

    @Override
    public Outcome compare(Actor actor, Map<String, byte[]> files, Progress progress) {
        UUID id = intakes.keep(
                actor,
                files.entrySet().stream()
                        .map(file -> new SentFile(file.getKey(), file.getValue()))
                        .toList());
        read.run(actor, id.toString(), new Unrecorded(progress));
        List<Count> counts = queries.counts(id);
        return new Outcome(
                id,
                sum(counts, Count::read),
                sum(counts, Count::added),
                sum(counts, Count::changed),
                sum(counts, Count::unchanged),
                sum(counts, Count::refused),
                queries.get(actor, id).errors());
    }

    @Override
    public void discard(Actor actor, UUID id) {
        intakes.discard(actor, id);
    }

    @Override
    public boolean apply(Actor actor, UUID id, Progress progress) {
        apply.run(actor, id.toString(), new Unrecorded(progress));
        return queries.get(actor, id).state() == State.APPLIED;
    }

    @Override
    public boolean undo(Actor actor, UUID id, Progress progress) {
        undo.run(actor, id.toString(), new Unrecorded(progress));
        return queries.get(actor, id).state() == State.UNDONE;
    }

    private static int sum(List<Count> counts, ToIntFunction<Count> what) {
        return counts.stream().mapToInt(what).sum();
    }
}
