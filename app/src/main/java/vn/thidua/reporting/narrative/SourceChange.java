package vn.thidua.reporting.narrative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A paragraph whose source says something else since it was taken or kept.
 *
 * @param paragraph as it is in the text put together
 * @param later what the unit has sent since
 * @param now what that says in the place of the paragraph; none if it says nothing of it any more
 */
record SourceChange(Paragraph paragraph, UUID later, List<Source> now) {

    SourceChange {
        now = List.copyOf(now);
    }

    /**
     * Says what has changed under {@code paragraph}.
     *
     * @param latest what the unit of a submission has sent last; empty if that is not known
     * @param sent the paragraphs that were sent with a submission
     * @return empty if nothing has: also if a later version says the same there, or a person has settled what it says
     */
    static Optional<SourceChange> of(
            Paragraph paragraph, Function<UUID, Optional<UUID>> latest, Function<UUID, List<String>> sent) {
        if (paragraph.source().isEmpty()) {
            return Optional.empty();
        }
        Source source = paragraph.source().get();
        Optional<UUID> later = latest.apply(source.submission()).filter(newest -> !newest.equals(source.settled()));
        if (later.isEmpty()) {
            return Optional.empty();
        }
        List<Source> now = says(source, later.get(), sent);
        boolean same = words(now).equals(words(says(source, source.settled(), sent)));
        return same ? Optional.empty() : Optional.of(new SourceChange(paragraph, later.get(), now));
    }

    private static List<Source> says(Source source, UUID submission, Function<UUID, List<String>> sent) {
        if (submission.equals(source.submission())) {
            return List.of(source);
        }
        List<String> there = sent.apply(submission);
        return new Counterpart(sent.apply(source.submission()), there)
                .of(source.number() - 1).stream()
                        .map(place -> Source.of(submission, place + 1, there.get(place)))
                        .toList();
    }

    private static List<String> words(List<Source> sources) {
        return sources.stream().map(Source::words).toList();
    }
}
