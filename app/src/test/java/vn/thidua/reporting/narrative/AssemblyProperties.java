package vn.thidua.reporting.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AssemblyProperties {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    /** Whatever is taken, moved, rewritten, split and struck: no paragraph goes that was not struck, no source appears. */
    @Property
    void losesAndInventsNothing(@ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int steps) {
        Assembly assembly = Assembly.EMPTY;
        Set<Integer> numbers = new HashSet<>();
        Set<Source> everTaken = new HashSet<>();
        for (int step = 0; step < steps; step++) {
            Assembly before = assembly;
            if (random.nextBoolean()) {
                List<Source> picked = IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> source(random.nextBoolean() ? FIRST : SECOND, 1 + random.nextInt(6)))
                        .toList();
                everTaken.addAll(picked);
                assembly = before.taking(picked);
                assertThat(assembly.paragraphs().subList(0, before.paragraphs().size()))
                        .isEqualTo(before.paragraphs());
                assertThat(places(assembly)).containsAll(picked);
            } else {
                assembly = rewritten(before, random);
            }
            assertThat(assembly.paragraphs()).extracting(Paragraph::number).doesNotHaveDuplicates();
            Set<Integer> fresh = assembly.paragraphs().stream()
                    .map(Paragraph::number)
                    .filter(number -> before.find(number).isEmpty())
                    .collect(Collectors.toSet());
            assertThat(fresh).as("numbers are never used again").noneMatch(numbers::contains);
            assembly.paragraphs().forEach(paragraph -> numbers.add(paragraph.number()));
            assertThat(everTaken).containsAll(places(assembly));
            assertThat(assembly.version()).isBetween(before.version(), before.version() + 1);
        }
    }

    private static Assembly rewritten(Assembly before, Random random) {
        Set<Integer> struck = new HashSet<>();
        List<Assembly.Draft> drafts = new ArrayList<>();
        for (Paragraph paragraph : before.paragraphs()) {
            if (random.nextInt(5) == 0) {
                struck.add(paragraph.number());
            } else {
                drafts.add(
                        random.nextInt(3) == 0
                                ? new Assembly.Draft(Optional.of(paragraph.number()), List.of("sửa", "tách"))
                                : new Assembly.Draft(Optional.of(paragraph.number()), List.of(paragraph.words())));
            }
        }
        Collections.shuffle(drafts, random);
        if (random.nextBoolean()) {
            drafts.add(new Assembly.Draft(Optional.empty(), List.of("tự viết")));
        }
        Assembly after = before.rewritten(drafts, struck).orElseThrow();
        Set<Source> kept = before.paragraphs().stream()
                .filter(paragraph -> !struck.contains(paragraph.number()))
                .flatMap(paragraph -> paragraph.source().stream())
                .collect(Collectors.toSet());
        assertThat(places(after)).as("the sources of what was not struck").isEqualTo(kept);
        assertThat(after.words())
                .isEqualTo(drafts.stream()
                        .flatMap(draft -> draft.pieces().stream())
                        .toList());
        return after;
    }

    /** A request that forgets a paragraph, names one twice or one that is not there changes nothing. */
    @Property
    void doesNothingWithoutAWordForEveryParagraph(@ForAll @IntRange(min = 1, max = 6) int size) {
        Assembly assembly = Assembly.EMPTY.taking(IntStream.rangeClosed(1, size)
                .mapToObj(number -> source(FIRST, number))
                .toList());
        List<Assembly.Draft> drafts = assembly.paragraphs().stream()
                .map(paragraph -> new Assembly.Draft(Optional.of(paragraph.number()), List.of(paragraph.words())))
                .collect(Collectors.toCollection(ArrayList::new));

        assertThat(assembly.rewritten(drafts, Set.of())).contains(assembly);
        assertThat(assembly.rewritten(drafts.subList(1, size), Set.of())).isEmpty();
        assertThat(assembly.rewritten(drafts, Set.of(1))).isEmpty();
        assertThat(assembly.rewritten(drafts, Set.of(size + 1))).isEmpty();
        drafts.add(drafts.getFirst());
        assertThat(assembly.rewritten(drafts, Set.of())).isEmpty();
    }

    /** What was accepted or kept is not asked about again until the source changes once more. */
    @Property
    void isSettledOnce(@ForAll @IntRange(min = 1, max = 4) int number, @ForAll boolean accept) {
        List<String> old = List.of("a", "b", "c", "d");
        List<String> later = List.of("a", "X", "Y", "Z", "Q");
        Assembly taken = Assembly.EMPTY.taking(List.of(Source.of(FIRST, number, old.get(number - 1))));

        List<SourceChange> changes = changes(taken, SECOND, old, later);
        assertThat(changes).hasSize(number == 1 ? 0 : 1);
        if (changes.isEmpty()) {
            return;
        }
        SourceChange change = changes.getFirst();
        Assembly settled = accept
                ? taken.accepting(change.paragraph().number(), change.now())
                : taken.keeping(change.paragraph().number(), change.later());

        assertThat(changes(settled, SECOND, old, later)).isEmpty();
        assertThat(settled.words())
                .isEqualTo(accept ? change.now().stream().map(Source::words).toList() : taken.words());
    }

    private static List<SourceChange> changes(Assembly assembly, UUID latest, List<String> old, List<String> later) {
        return assembly.paragraphs().stream()
                .flatMap(
                        paragraph -> SourceChange.of(
                                paragraph,
                                _ -> Optional.of(latest),
                                submission -> submission.equals(FIRST) ? old : later)
                                .stream())
                .toList();
    }

    private static Source source(UUID submission, int number) {
        return Source.of(submission, number, submission.getLeastSignificantBits() + "/" + number);
    }

    private static Set<Source> places(Assembly assembly) {
        return assembly.paragraphs().stream()
                .flatMap(paragraph -> paragraph.source().stream())
                .collect(Collectors.toSet());
    }
}
