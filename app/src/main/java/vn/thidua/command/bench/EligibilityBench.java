package vn.thidua.command.bench;

import static vn.thidua.web.Texts.text;

import java.io.PrintWriter;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import vn.thidua.core.eligibility.Assessment;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.core.eligibility.Population;
import vn.thidua.core.eligibility.PopulationAssessment;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.core.eligibility.Verdict;

/**
 * A million people with ten years each held against every title and form for individuals, and the reasons of one of them.
 *
 * <p>Limit, measured in turn with it: {@link PeopleLoop}. Peer: {@link PersonYears}, with fewer people, compared by people a
 * second. All three must give the same verdicts before anything is measured. Nobody's loading is measured but our own, which is
 * said apart.
 */
public final class EligibilityBench {

    private static final int PEOPLE = 1_000_000;
    private static final int OF_PEER = 100_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final int EXPLAINED = 200;
    private static final String KEY = "command.bench.eligibility.";

    private final PrintWriter out;
    private final List<Rule> rules = List.copyOf(GeneratedPeople.rules().values());

    /** @param out where the lines go */
    public EligibilityBench(PrintWriter out) {
        this.out = out;
    }

    /**
     * Measures in memory, and the peer in the database.
     *
     * @param owner a connection on which the peer may make tables of its own
     */
    public void run(Connection owner) {
        HeapPeak.reset();
        AtomicReference<Population> packed = new AtomicReference<>();
        long loading = Stopwatch.time(() -> packed.set(population(PEOPLE)));
        Population population = packed.get();
        PeopleLoop loop = new PeopleLoop(PEOPLE);
        requireEqual(judge(population, PEOPLE), loop.run());
        out.println(text(KEY + "size", PEOPLE, GeneratedPeople.YEARS, rules.size()));
        out.println(text(KEY + "load", Stopwatch.seconds(loading), Stopwatch.rate(PEOPLE, loading)));

        List<Long> ours = new ArrayList<>();
        List<Long> limits = new ArrayList<>();
        AtomicReference<Object> seen = new AtomicReference<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long own = Stopwatch.time(() -> seen.set(judge(population, PEOPLE)));
            long limit = Stopwatch.time(() -> seen.set(loop.run()));
            if (round >= WARM_UP) {
                ours.add(own);
                limits.add(limit);
            }
        }
        long own = middle(ours);
        long limit = middle(limits);
        out.println(text(KEY + "own", Stopwatch.milliseconds(own), Stopwatch.rate(PEOPLE, own)));
        out.println(text(KEY + "limit", Stopwatch.milliseconds(limit), Stopwatch.ratio(own, limit)));
        out.println(text(KEY + "heap", HeapPeak.megabytes()));
        explain();
        peer(owner, own);
    }

    private Population population(int people) {
        Population population = new Population(rules, GeneratedPeople.PROPOSAL, people);
        for (int person = 0; person < people; person++) {
            population.put(person, GeneratedPeople.facts(person));
        }
        return population;
    }

    private int[] judge(Population population, int people) {
        return rules.stream()
                .mapToInt(rule -> PopulationAssessment.of(rule, population).count(Verdict.MET, people))
                .toArray();
    }

    /** One person on demand: every clause of every rule with its facts, and what would change the verdict. */
    private void explain() {
        List<Integer> people = IntStream.range(0, EXPLAINED)
                .map(number -> number * (PEOPLE / EXPLAINED))
                .boxed()
                .toList();
        AtomicReference<Object> seen = new AtomicReference<>();
        long one = Stopwatch.median(people, person -> {
            Facts facts = Facts.of(GeneratedPeople.facts(person));
            for (Rule rule : rules) {
                Assessment assessment = Assessment.of(rule, facts, GeneratedPeople.PROPOSAL);
                seen.set(List.of(
                        assessment.verdict(),
                        assessment.weighed().findings().toList(),
                        assessment.weighed().ways()));
            }
        });
        out.println(text(KEY + "explain", Stopwatch.milliseconds(one)));
    }

    private void peer(Connection owner, long own) {
        PersonYears rows = new PersonYears(owner, OF_PEER);
        requireEqual(new PeopleLoop(OF_PEER).run(), rows.run());
        long peer = Stopwatch.median(List.of(1, 2, 3), _ -> rows.run());
        out.println(text(
                KEY + "peer",
                OF_PEER,
                Stopwatch.seconds(peer),
                Stopwatch.rate(OF_PEER, peer),
                Stopwatch.ratio(peer * (PEOPLE / OF_PEER), own)));
    }

    /** A measurement of other verdicts than the peer's would be worthless. */
    private static void requireEqual(int[] one, int[] other) {
        if (!Arrays.equals(one, other)) {
            throw new IllegalStateException("the benchmark and its peers do not give the same verdicts: "
                    + Arrays.toString(one) + " and " + Arrays.toString(other));
        }
    }

    private static long middle(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
