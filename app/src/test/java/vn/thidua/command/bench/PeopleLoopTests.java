package vn.thidua.command.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.core.eligibility.Assessment;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.core.eligibility.Population;
import vn.thidua.core.eligibility.PopulationAssessment;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.core.eligibility.Verdict;

class PeopleLoopTests {

    private static final int FEW = 400;
    private static final int MANY = 20_000;

    @Test
    void givesTheSameVerdictsAsTheRules() {
        int[] oneByOne = GeneratedPeople.rules().values().stream()
                .mapToInt(rule -> (int) IntStream.range(0, FEW)
                        .filter(person -> isMet(rule, person))
                        .count())
                .toArray();

        assertThat(new PeopleLoop(FEW).run()).isEqualTo(oneByOne);
    }

    private static boolean isMet(Rule rule, int person) {
        Facts facts = Facts.of(GeneratedPeople.facts(person));
        return Assessment.of(rule, facts, GeneratedPeople.PROPOSAL).verdict() == Verdict.MET;
    }

    @Test
    void givesTheSameVerdictsAsThePopulation() {
        Population population = new Population(GeneratedPeople.rules().values(), GeneratedPeople.PROPOSAL, MANY);
        for (int person = 0; person < MANY; person++) {
            population.put(person, GeneratedPeople.facts(person));
        }

        int[] together = GeneratedPeople.rules().values().stream()
                .mapToInt(rule -> PopulationAssessment.of(rule, population).count(Verdict.MET, MANY))
                .toArray();

        assertThat(together).isEqualTo(new PeopleLoop(MANY).run());
        assertThat(Arrays.stream(together).boxed())
                .as("every rule is met by some, and not by all")
                .allMatch(met -> met > 0 && met < MANY);
    }
}
