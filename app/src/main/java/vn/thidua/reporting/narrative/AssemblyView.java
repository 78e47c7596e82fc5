package vn.thidua.reporting.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.reporting.form.NarrativePart;
import vn.thidua.reporting.period.Period;

/**
 * A text that is put together, and everything that it can be put together of.
 *
 * @param reports what each unit sent last, by unit; who sent nothing is not in it
 * @param sent paragraphs of the part by submission: of what was sent last, and of what the text rests on
 * @param owners whose submission is whose
 */
record AssemblyView(
        Period period,
        Holder holder,
        NarrativePart part,
        Optional<AssemblyRepository.Stored> stored,
        Map<UUID, SentReport> reports,
        Map<UUID, List<String>> sent,
        Map<UUID, SourceQueries.Version> owners) {

    AssemblyView {
        reports = Map.copyOf(reports);
        sent = Map.copyOf(sent);
        owners = Map.copyOf(owners);
    }

    Assembly assembly() {
        return stored.map(AssemblyRepository.Stored::assembly).orElse(Assembly.EMPTY);
    }

    /** Returns the paragraphs of the part that were sent with {@code submission}. */
    List<String> sent(UUID submission) {
        return sent.getOrDefault(submission, List.of());
    }

    /** Returns what the unit that sent {@code submission} has sent last. */
    Optional<UUID> latest(UUID submission) {
        return Optional.ofNullable(owners.get(submission))
                .flatMap(version -> Optional.ofNullable(reports.get(version.unit())))
                .map(SentReport::id);
    }

    /** Returns the paragraphs whose source says something else now, in their order. */
    List<SourceChange> changes() {
        return assembly().paragraphs().stream()
                .flatMap(paragraph -> SourceChange.of(paragraph, this::latest, this::sent).stream())
                .toList();
    }
}
