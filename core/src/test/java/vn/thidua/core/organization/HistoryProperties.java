package vn.thidua.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.thidua.core.organization.RandomHistory.Step;
import vn.thidua.core.organization.RandomHistory.Wish;

class HistoryProperties {

    @Property(tries = 2000)
    void noChangeTouchesADayBeforeIt(@ForAll("wishes") List<Wish> wishes) {
        List<Step> steps = RandomHistory.steps(wishes, Set.of());
        for (int i = 1; i < steps.size(); i++) {
            Step changed = steps.get(i);
            History before = steps.get(i - 1).history();
            days().filter(day -> day.isBefore(changed.on()))
                    .forEach(day -> assertThat(changed.history().treeOn(day).units())
                            .as("units of %s", day)
                            .isEqualTo(before.treeOn(day).units()));
        }
        Statistics.label("changes").collect(Math.min(9, steps.size() - 1));
    }

    @Property(tries = 1000)
    void everyUnitOfEveryDayStandsUnderOneThatIsThere(@ForAll("wishes") List<Wish> wishes) {
        History history = RandomHistory.after(wishes);

        days().map(history::treeOn)
                .forEach(tree -> tree.units()
                        .forEach(unit -> assertThat(tree.path(unit.unit()))
                                .endsWith(unit.unit())
                                .doesNotHaveDuplicates()));
        days().forEach(day -> history.states().stream()
                .filter(state -> state.holdsOn(day))
                .forEach(state -> assertThat(history.treeOn(day).find(state.unit()))
                        .contains(new TreeUnit(state.unit(), state.name(), state.parent()))));
    }

    @Property(tries = 1000)
    void whatHasSuccessorsIsAmongTheirPredecessors(@ForAll("wishes") List<Wish> wishes) {
        History history = RandomHistory.after(wishes);
        LocalDate first = RandomHistory.FIRST.minusDays(1);
        LocalDate last = RandomHistory.FIRST.plusDays(RandomHistory.DAYS);

        history.treeOn(first).units().forEach(unit -> {
            Heritage heirs = history.successorsOn(unit.unit(), first, last);
            heirs.present()
                    .forEach(heir -> assertThat(
                                    history.predecessorsOn(heir, last, first).present())
                            .contains(unit.unit()));
        });
    }

    @Property(tries = 1000)
    void theRecordTellsTheWholeHistory(@ForAll("wishes") List<Wish> wishes) {
        History history = RandomHistory.after(wishes);
        History read = History.of(history.states(), history.successions());

        assertThat(read.states()).isEqualTo(history.states());
        assertThat(read.successions()).isEqualTo(history.successions());
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return RandomHistory.wishes();
    }

    private static Stream<LocalDate> days() {
        return IntStream.rangeClosed(-1, RandomHistory.DAYS).mapToObj(RandomHistory.FIRST::plusDays);
    }
}
