package vn.thidua.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.workbook.WorkbookExamples;

/** Random versions of one form: indicators added, dropped, in another order and on other sheets, and not asked of a unit. */
class ReplacingProperties {

    private static final String UNIT = "kon-tum";

    private static final Form ALL = WorkbookExamples.form();

    @Property(tries = 300)
    void noFigureEverLandsUnderAnotherIndicator(@ForAll long seed) {
        Random random = new Random(seed);
        Form before = version(random);
        Form after = version(random);

        Replacing replacing = Replacing.of(before, after);
        List<Optional<String>> moved = moved(replacing, codes(before));

        List<String> now = codes(after);
        assertThat(moved).hasSameSizeAs(now);
        for (int place = 0; place < now.size(); place++) {
            assertThat(moved.get(place)).isEqualTo(Optional.of(now.get(place)).filter(codes(before)::contains));
        }
        assertThat(replacing.dropped())
                .isEqualTo(codes(before).stream()
                        .filter(code -> !now.contains(code))
                        .toList());
        for (int i = 0; i < replacing.dropped().size(); i++) {
            assertThat(codes(before).get(replacing.droppedPlaces().get(i) - 1))
                    .isEqualTo(replacing.dropped().get(i));
        }
    }

    @Property(tries = 300)
    void thereAndBackEveryFigureThatBothVersionsAskStandsWhereItStood(@ForAll long seed) {
        Random random = new Random(seed);
        Form before = version(random);
        Form after = version(random);

        List<Optional<String>> there = moved(Replacing.of(before, after), codes(before));
        Replacing back = Replacing.of(after, before);
        for (int place = 0; place < codes(before).size(); place++) {
            String code = codes(before).get(place);
            Integer source = back.sources().get(place);
            assertThat(source == null ? Optional.<String>empty() : there.get(source - 1))
                    .isEqualTo(Optional.of(code).filter(codes(after)::contains));
        }
    }

    @Property(tries = 300)
    void exactlyThePlacesThatAreNotAskedAreEmptied(@ForAll long seed) {
        Random random = new Random(seed);
        Form after = version(random);

        Set<String> emptied = new HashSet<>();
        Replacing.of(version(random), after)
                .notAsked()
                .getOrDefault(UNIT, List.of())
                .forEach(place -> emptied.add(codes(after).get(place - 1)));

        Set<String> left = new HashSet<>(codes(after));
        left.removeIf(code -> after.asks(UNIT, code) || !after.notAsked().has(UNIT, code));
        assertThat(emptied).isEqualTo(left);
    }

    private static List<Optional<String>> moved(Replacing replacing, List<String> held) {
        List<Optional<String>> moved = new ArrayList<>();
        replacing
                .sources()
                .forEach(source -> moved.add(source == null ? Optional.empty() : Optional.of(held.get(source - 1))));
        return moved;
    }

    private static List<String> codes(Form form) {
        return AskedIndicators.of(form).list().stream()
                .map(IndicatorDefinition::code)
                .toList();
    }

    private static Form version(Random random) {
        List<IndicatorDefinition> drawn = new ArrayList<>(ALL.indicators());
        Collections.shuffle(drawn, random);
        List<IndicatorDefinition> asked = drawn.subList(0, 1 + random.nextInt(drawn.size()));
        int cut = random.nextInt(asked.size());
        Map<String, Set<String>> notAsked = new HashMap<>();
        asked.stream()
                .filter(indicator -> !indicator.isDerived() && random.nextInt(4) == 0)
                .forEach(indicator -> notAsked.computeIfAbsent(UNIT, unit -> new LinkedHashSet<>())
                        .add(indicator.code()));
        return new Form(
                ALL.code(),
                1,
                ALL.name(),
                List.of(
                        new FormSheet("A", ALL.name(), asked.subList(0, cut)),
                        new FormSheet("B", ALL.name(), asked.subList(cut, asked.size()))),
                new NotAsked(notAsked),
                List.of());
    }
}
