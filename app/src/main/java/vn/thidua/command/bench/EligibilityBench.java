package vn.thidua.command.bench;

import static vn.thidua.web.Texts.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import vn.thidua.core.eligibility.Assessment;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.core.eligibility.Population;
import vn.thidua.core.eligibility.PopulationAssessment;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.core.eligibility.Verdicts;

/**
 * A million people with ten years each held against every title and form for individuals, and the reasons of one of them.
 *
 * <p>Limit, measured in turn with it: {@link PeopleLoop}. Peers: {@link PersonYears} and {@link DroolsPeer}, with fewer people,
 * compared by people a second. All must give the same verdicts; Drools for each person and title. Nobody's loading is measured
 * but our own, which is said apart.
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
     * @param folder where peers may keep files
     */
    public void run(Connection owner, Path folder) throws IOException {
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
        drools(folder, own);
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

    private void drools(Path folder, long own) throws IOException {
        Optional<DroolsPeer.Judged> judged = DroolsPeer.judge(OF_PEER, folder);
        if (judged.isEmpty()) {
            out.println(text(KEY + "no-drools"));
            return;
        }
        requireEqual(met(OF_PEER), judged.get().met());
        long peer = judged.get().nanos();
        out.println(text(
                KEY + "drools",
                OF_PEER,
                Stopwatch.seconds(peer),
                Stopwatch.rate(OF_PEER, peer),
                Stopwatch.ratio(peer * (PEOPLE / OF_PEER), own)));
    }

    /** Returns for each person a bit for each rule that is met. */
    private List<Integer> met(int people) {
        Population population = population(people);
        List<Verdicts> verdicts = rules.stream()
                .map(rule -> PopulationAssessment.of(rule, population))
                .toList();
        return IntStream.range(0, people)
                .mapToObj(person -> IntStream.range(0, verdicts.size())
                        .map(rule -> verdicts.get(rule).of(person) == Verdict.MET ? 1 << rule : 0)
                        .sum())
                .toList();
    }

    private static void requireEqual(List<Integer> own, List<Integer> other) {
        for (int person = 0; person < own.size(); person++) {
            if (!own.get(person).equals(other.get(person))) {
                throw new IllegalStateException(
                        "the benchmark and Drools do not give the same verdicts to person " + person
                                + ": " + Integer.toBinaryString(own.get(person)) + " and "
                                + Integer.toBinaryString(other.get(person)));
            }
        }
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
