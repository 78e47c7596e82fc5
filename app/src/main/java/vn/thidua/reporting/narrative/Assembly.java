package vn.thidua.reporting.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text that is put together of paragraphs, each with the place it was taken from.
 *
 * @param version 0 if nobody ever put one together; grows with each change
 * @param next number of the next new paragraph
 * @param paragraphs in their order
 */
record Assembly(long version, int next, List<Paragraph> paragraphs) {

    /** Nothing was put together yet. */
    static final Assembly EMPTY = new Assembly(0, 1, List.of());

    Assembly {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * What a person wants a paragraph to say.
     *
     * @param number of a paragraph that is there; empty for a new one of their own
     * @param pieces one or more paragraphs, none empty; all pieces keep the source
     */
    record Draft(Optional<Integer> number, List<String> pieces) {

        Draft {
            pieces = List.copyOf(pieces);
        }
    }

    /** Returns this with {@code picked} at the end, as they stand; a paragraph that was taken already is not taken twice. */
    Assembly taking(List<Source> picked) {
        List<Paragraph> after = new ArrayList<>(paragraphs);
        int number = next;
        for (Source source : picked) {
            if (after.stream()
                    .noneMatch(one -> one.source().filter(source::isSamePlace).isPresent())) {
                after.add(new Paragraph(number, source.words(), Optional.of(source)));
                number++;
            }
        }
        return after.size() == paragraphs.size() ? this : new Assembly(version + 1, number, after);
    }

    /**
     * Returns this saying what {@code drafts} say, in their order.
     *
     * @param struck numbers of paragraphs that go
     * @return empty if a paragraph is neither in {@code drafts} nor struck, or one is named twice or unknown: nothing goes
     *     without a word
     */
    Optional<Assembly> rewritten(List<Draft> drafts, Set<Integer> struck) {
        List<Integer> named =
                drafts.stream().flatMap(draft -> draft.number().stream()).toList();
        Set<Integer> told = new HashSet<>(named);
        told.addAll(struck);
        Set<Integer> there = paragraphs.stream().map(Paragraph::number).collect(Collectors.toSet());
        if (told.size() != named.size() + struck.size() || !told.equals(there)) {
            return Optional.empty();
        }
        List<Paragraph> after = new ArrayList<>();
        int number = next;
        for (Draft draft : drafts) {
            Optional<Paragraph> old = draft.number().flatMap(this::find);
            boolean first = true;
            for (String words : draft.pieces()) {
                if (first && old.isPresent()) {
                    after.add(old.get().saying(words));
                } else {
                    after.add(new Paragraph(number, words, old.flatMap(Paragraph::source)));
                    number++;
                }
                first = false;
            }
        }
        return Optional.of(after.equals(paragraphs) ? this : new Assembly(version + 1, number, after));
    }

    /**
     * Returns this with what the source says now in place of the paragraph {@code number}.
     *
     * @param now none if the source says nothing of it any more; then the paragraph goes
     */
    Assembly accepting(int number, List<Source> now) {
        List<Paragraph> after = new ArrayList<>();
        int fresh = next;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.number() != number) {
                after.add(paragraph);
                continue;
            }
            for (int i = 0; i < now.size(); i++) {
                Source source = now.get(i);
                after.add(new Paragraph(i == 0 ? number : fresh, source.words(), Optional.of(source)));
                fresh += i == 0 ? 0 : 1;
            }
        }
        return new Assembly(version + 1, fresh, after);
    }

    /** Returns this with the paragraph {@code number} as it is, though its source says something else since {@code later}. */
    Assembly keeping(int number, UUID later) {
        Function<Paragraph, Paragraph> settled = paragraph -> paragraph.number() == number
                ? paragraph
                        .source()
                        .map(source -> paragraph.from(source.settledWith(later)))
                        .orElse(paragraph)
                : paragraph;
        return new Assembly(version + 1, next, paragraphs.stream().map(settled).toList());
    }

    /** Returns the paragraph {@code number}, if it is there. */
    Optional<Paragraph> find(int number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.number() == number)
                .findFirst();
    }

    /** Returns what it says. */
    List<String> words() {
        return paragraphs.stream().map(Paragraph::words).toList();
    }
}
