package vn.thidua.command.bench;

import static vn.thidua.web.Texts.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.reporting.FormRegister;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.shared.BilingualText;

/**
 * An officer opens the grid of a report of 120 figures, again and again.
 *
 * <p>Limit, measured in turn: the same server hands out bytes that lie ready, of about the same size, to the same program. Of
 * those it need not know who asks, so the limit is a strict one.
 */
public final class GridBench {

    private static final String PERIOD = "GRID";
    private static final String CLUSTER = "dv-00025";
    private static final String UNIT = "dv-00625";
    private static final String READY = "/vendor/tabler/tabler.min.js";
    private static final int ROUNDS = 5;
    private static final int PAGES = 100;
    private static final String KEY = "command.bench.grid.";

    private final FormRegister forms;
    private final BenchOfficers officers;
    private final PrintWriter out;

    /** @param out where the lines go */
    public GridBench(FormRegister forms, BenchOfficers officers, PrintWriter out) {
        this.forms = forms;
        this.officers = officers;
        this.out = out;
    }

    /**
     * Measures on an installation that holds the units of a {@link GeneratedOrganization} of {@link ConsolidateBench#ALL} and
     * is served on {@code port}.
     *
     * @param owner a connection as the owner of the tables
     */
    public void run(Connection owner, int port) throws IOException {
        forms.register(GeneratedFigures.form(), GeneratedFigures.catalogue(), List.of(period()));
        officers.appoint(owner, 1, List.of(CLUSTER));
        String report = "/api/v1/reporting/reports/" + PERIOD + "/" + UNIT;
        String grid = "/reporting/entry/" + PERIOD + "/" + UNIT;
        try (SubmitProgram program = BenchOfficers.program(port, 0, report)) {
            int size = size(program, grid);
            out.println(text(KEY + "size", GeneratedFigures.INDICATORS, size, size(program, READY)));
            List<Long> pages = new ArrayList<>();
            List<Long> limits = new ArrayList<>();
            // The first round warms both up.
            for (int round = 0; round <= ROUNDS; round++) {
                long page = Stopwatch.median(many(grid), address -> size(program, address));
                long limit = Stopwatch.median(many(READY), address -> size(program, address));
                if (round > 0) {
                    pages.add(page);
                    limits.add(limit);
                }
            }
            long page = middle(pages);
            long limit = middle(limits);
            out.println(text(KEY + "page", Stopwatch.milliseconds(page), Stopwatch.milliseconds(limit)));
            out.println(text(KEY + "ratio", Stopwatch.ratio(page, limit)));
        }
    }

    private static List<String> many(String address) {
        return IntStream.range(0, PAGES).mapToObj(number -> address).toList();
    }

    private static long middle(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static int size(SubmitProgram program, String address) {
        try {
            return program.page(address).getBytes(StandardCharsets.UTF_8).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PeriodInfo period() {
        return new PeriodInfo(
                PERIOD, new BilingualText(PERIOD, PERIOD), 2026, 75, Optional.empty(), LocalDate.of(2099, 12, 31));
    }
}
