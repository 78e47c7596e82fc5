package vn.thidua.command.bench;

import static vn.thidua.web.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.thidua.core.consolidation.tree.Cells;
import vn.thidua.core.consolidation.tree.Outline;
import vn.thidua.core.consolidation.tree.TallyTree;
import vn.thidua.reporting.FormRegister;
import vn.thidua.reporting.LiveFigures;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.shared.BilingualText;

/**
 * One period of full size, consolidated at every level: from the database, in memory, and after one more report.
 *
 * <p>Peer, measured in turn with it: a table with a row for each figure and one statement over the same levels. Limit: a plain
 * loop over the same whole numbers in memory. Sums are compared before anything is measured.
 */
public final class ConsolidateBench {

    /** How many units report; with those above them there are {@value #ALL}. */
    private static final int UNITS = 3_321;

    /** Units of all four levels. */
    public static final int ALL = UNITS + 625;

    private static final GeneratedFigures FULL = new GeneratedFigures(UNITS, 600, 24);
    private static final int[] GROWTH = {300, 3_000, 30_000};
    private static final int ROUNDS = 11;
    private static final int WARM_UP = 6;
    private static final int LOOPS = 200;
    private static final String PERIOD = "BENCH";
    private static final String KEY = "command.bench.consolidate.";

    private final FormRegister forms;
    private final LiveFigures live;
    private final PrintWriter out;

    /** @param out where the lines go */
    public ConsolidateBench(FormRegister forms, LiveFigures live, PrintWriter out) {
        this.forms = forms;
        this.live = live;
        this.out = out;
    }

    /**
     * Measures on an installation that holds the units of a {@link GeneratedOrganization} of {@value #ALL} and nothing else.
     *
     * @param owner a connection as the owner of the tables, for the peer and to put the reports where they lie
     */
    public void run(Connection owner) {
        report(owner);
        out.println(text(KEY + "size", UNITS, GeneratedFigures.INDICATORS));
        RowTable rows = new RowTable(owner, FULL);
        PlainLoop loop = new PlainLoop(FULL);
        TallyTree tree = live.current(PERIOD);
        requireEqual(tree, loop.run(), rows.run());

        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            live.forget(PERIOD);
            long own = Stopwatch.time(() -> live.current(PERIOD));
            long peer = Stopwatch.time(rows::run);
            if (round >= WARM_UP) {
                ours.add(own);
                theirs.add(peer);
            }
        }
        long database = middle(ours);
        long fromRows = middle(theirs);
        out.println(text(
                KEY + "database",
                Stopwatch.milliseconds(database),
                Stopwatch.milliseconds(fromRows),
                Stopwatch.ratio(fromRows, database)));
        live(tree, loop, fromRows);
        arrival(owner);
        for (int units : GROWTH) {
            grow(owner, new GeneratedFigures(units, Math.max(1, units / 9), Math.max(1, units / 90)));
        }
    }

    private void live(TallyTree tree, PlainLoop loop, long rows) {
        AtomicReference<Object> seen = new AtomicReference<>(tree);
        List<String> above = tree.outline().units().stream()
                .filter(unit -> !tree.outline().below(unit).isEmpty())
                .toList();
        List<Long> limits = new ArrayList<>();
        List<Long> anews = new ArrayList<>();
        List<Long> reads = new ArrayList<>();
        for (int round = 0; round < LOOPS * 2; round++) {
            long limit = Stopwatch.time(() -> seen.set(loop.run()));
            long anew = Stopwatch.time(() -> seen.set(tree.on(tree.outline())));
            long read = Stopwatch.time(
                    () -> above.forEach(unit -> seen.set(tree.at(unit).figures())));
            if (round >= LOOPS) {
                limits.add(limit);
                anews.add(anew);
                reads.add(read);
            }
        }
        long limit = middle(limits);
        out.println(text(KEY + "loop", Stopwatch.microseconds(limit), Stopwatch.ratio(rows, limit)));
        out.println(text(KEY + "anew", Stopwatch.microseconds(middle(anews)), Stopwatch.ratio(middle(anews), limit)));
        out.println(text(
                KEY + "read",
                above.size() * GeneratedFigures.INDICATORS,
                Stopwatch.microseconds(middle(reads)),
                Stopwatch.ratio(middle(reads), limit)));
    }

    /** One more report: its way to the top in memory, and the same with the database asked. */
    private void arrival(Connection owner) {
        TallyTree tree = live.current(PERIOD);
        List<Cells> cells = List.of(GeneratedFigures.cells(1), GeneratedFigures.cells(2));
        AtomicReference<TallyTree> current = new AtomicReference<>(tree);
        String reporter = tree.outline().seats().getLast().reporter();
        long path = 0;
        for (int warm = 0; warm < 3; warm++) {
            path = Stopwatch.median(
                    Collections.nCopies(2_000, 0),
                    round -> current.set(current.get().with(reporter, cells.get(0))));
        }
        long asked = Stopwatch.median(Collections.nCopies(LOOPS, 0), round -> live.current(PERIOD));
        String next = script("next-report");
        List<Long> arrivals = new ArrayList<>();
        for (int version = 2; version < 2 + LOOPS; version++) {
            execute(owner, next.replace(":version", Integer.toString(version)));
            long begun = System.nanoTime();
            live.current(PERIOD);
            arrivals.add(System.nanoTime() - begun);
        }
        out.println(text(KEY + "path", Stopwatch.microseconds(path)));
        out.println(text(KEY + "asked", Stopwatch.milliseconds(asked), Stopwatch.milliseconds(middle(arrivals))));
    }

    private void grow(Connection owner, GeneratedFigures figures) {
        RowTable rows = new RowTable(owner, figures);
        PlainLoop loop = new PlainLoop(figures);
        Map<String, Cells> reports = new HashMap<>();
        for (int unit = 0; unit < figures.units(); unit++) {
            reports.put("U" + unit, GeneratedFigures.cells(unit));
        }
        TallyTree tree =
                TallyTree.of(GeneratedFigures.indicators(), figures.outline()).with(reports);
        requireEqual(tree, loop.run(), rows.run());
        AtomicReference<Object> seen = new AtomicReference<>(tree);
        AtomicReference<TallyTree> current = new AtomicReference<>(tree);
        List<Integer> rounds = Collections.nCopies(LOOPS / 4, 0);
        long limit = Stopwatch.median(rounds, round -> seen.set(loop.run()));
        long anew = Stopwatch.median(rounds, round -> seen.set(tree.on(tree.outline())));
        Cells one = GeneratedFigures.cells(1);
        long path = Stopwatch.median(rounds, round -> current.set(current.get().with("U0", one)));
        long peer = Stopwatch.median(Collections.nCopies(3, 0), round -> seen.set(rows.run()));
        out.println(text(
                KEY + "growth",
                figures.units(),
                Stopwatch.microseconds(anew),
                Stopwatch.ratio(anew, limit),
                Stopwatch.microseconds(path),
                Stopwatch.milliseconds(peer),
                Stopwatch.ratio(peer, anew)));
    }

    private void report(Connection owner) {
        forms.register(
                GeneratedFigures.form(),
                GeneratedFigures.catalogue(),
                List.of(new PeriodInfo(
                        PERIOD,
                        new BilingualText("Bench", "Bench"),
                        2017,
                        75,
                        Optional.empty(),
                        LocalDate.of(2017, 9, 30))));
        execute(owner, "set thidua.scope = 'all'");
        execute(owner, script("consolidate"));
    }

    private static String script(String name) {
        try (InputStream file = ConsolidateBench.class.getResourceAsStream("/bench/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("the reports of the benchmark are missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the reports of the benchmark do not read", e);
        }
    }

    private static void execute(Connection owner, String sql) {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the benchmark cannot be prepared", e);
        }
    }

    /** A measurement of other figures than the peer's would be worthless. */
    private static void requireEqual(TallyTree tree, long[] loop, List<Long> rows) {
        List<Long> top = tree.at(Outline.TOP).figures().stream()
                .map(figure -> figure.value().map(BigDecimal::longValueExact).orElse(0L))
                .sorted()
                .toList();
        if (!top.equals(Arrays.stream(loop).sorted().boxed().toList())
                || !top.equals(rows.stream().sorted().toList())) {
            throw new IllegalStateException("the benchmark and its peers do not have the same sums");
        }
    }

    private static long middle(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
