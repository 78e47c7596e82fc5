package vn.thidua.command.bench;

import static vn.thidua.web.Texts.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.command.database.Database;
import vn.thidua.reporting.FormRegister;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportFiling;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.Errand;

/**
 * Every unit of one period files a whole report of 120 figures and sends it: through the service alone, and over HTTP by
 * programs that signed in.
 *
 * <p>Peer, measured in turn with both on the same server: {@link PgBench}. Clients, application and database share the
 * processors of the machine in all three.
 */
public final class SubmitBench {

    private static final int UNITS = ConsolidateBench.ALL - 625;
    private static final int CLUSTERS = 600;
    private static final int FIRST_CLUSTER = 25;
    private static final int FIRST_UNIT = 625;
    private static final int CLIENTS = 32;
    private static final int ROUNDS = 3;
    private static final int SECONDS = 4;
    private static final String KEY = "command.bench.submit.";

    private final FormRegister forms;
    private final BenchOfficers officers;
    private final ReportFiling filing;
    private final PrintWriter out;

    /** @param out where the lines go */
    public SubmitBench(FormRegister forms, BenchOfficers officers, ReportFiling filing, PrintWriter out) {
        this.forms = forms;
        this.officers = officers;
        this.filing = filing;
        this.out = out;
    }

    /**
     * Measures on an installation that holds the units of a {@link GeneratedOrganization} of {@link ConsolidateBench#ALL} and
     * is served on {@code port}.
     *
     * @param owner a connection as the owner of the tables, for the peer and the accounts
     * @param folder for the script of the peer
     */
    public void run(Database database, Connection owner, int port, Path folder) throws IOException {
        forms.register(GeneratedFigures.form(), GeneratedFigures.catalogue(), periods());
        BenchScript.run(owner, "submit-peer", Map.of());
        List<Actor> officers = this.officers.appoint(
                owner,
                CLIENTS,
                IntStream.range(0, CLUSTERS)
                        .mapToObj(cluster -> code(FIRST_CLUSTER + cluster))
                        .toList());
        PgBench peer = new PgBench(database, folder);
        if (peer.rate(1, 1).isEmpty()) {
            PgBench.install();
        }
        out.println(text(KEY + "size", UNITS, GeneratedFigures.INDICATORS, CLIENTS));
        List<Long> peers = new ArrayList<>();
        List<Long> stores = new ArrayList<>();
        List<Long> requests = new ArrayList<>();
        List<Long> theirBytes = new ArrayList<>();
        List<Long> bytes = new ArrayList<>();
        List<SubmitProgram> programs = programs(port);
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int round = 0; round <= ROUNDS; round++) {
                String stored = "STORE-" + round;
                String sent = "HTTP-" + round;
                long begun = WriteAheadLog.bytes(owner);
                Optional<Long> theirs = peer.rate(CLIENTS, SECONDS);
                long between = WriteAheadLog.bytes(owner);
                long store = time(threads, unit -> store(officers.get(client(unit)), stored, unit));
                long ended = WriteAheadLog.bytes(owner);
                long http = time(threads, unit -> send(programs.get(client(unit)), sent, unit));
                if (round > 0) {
                    theirs.ifPresent(peers::add);
                    theirs.ifPresent(rate -> theirBytes.add((between - begun) / (rate * SECONDS)));
                    stores.add(rate(store));
                    bytes.add((ended - between) / UNITS);
                    requests.add(rate(http));
                }
            }
        } finally {
            programs.forEach(SubmitProgram::close);
        }
        print(peers, stores, requests);
        if (!theirBytes.isEmpty()) {
            out.println(text(KEY + "log", middle(bytes), middle(theirBytes)));
        }
    }

    private void print(List<Long> peers, List<Long> stores, List<Long> requests) {
        if (peers.isEmpty()) {
            out.println(text(KEY + "no-peer", middle(stores), middle(requests)));
            return;
        }
        long peer = middle(peers);
        out.println(text(KEY + "peer", peer));
        out.println(text(KEY + "store", middle(stores), percent(middle(stores), peer)));
        out.println(text(KEY + "http", middle(requests), percent(middle(requests), peer)));
    }

    private static long percent(long ours, long theirs) {
        return Math.floorDiv(ours * 100, theirs);
    }

    private static long rate(long nanos) {
        return Stopwatch.rate(UNITS, nanos).longValueExact();
    }

    /** Does {@code work} for each unit, each client with its own units in turn; returns how long all took. */
    private static long time(ExecutorService threads, IntConsumer work) {
        long begun = System.nanoTime();
        List<Future<?>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int own = client;
            clients.add(threads.submit(() -> IntStream.range(0, UNITS)
                    .filter(unit -> client(unit) == own)
                    .forEach(work)));
        }
        try {
            for (Future<?> client : clients) {
                client.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the benchmark did not do what it measures", failed);
        }
        return System.nanoTime() - begun;
    }

    private void store(Actor officer, String period, int unit) {
        Map<String, Optional<String>> figures = new HashMap<>();
        for (int place = 0; place < GeneratedFigures.INDICATORS; place++) {
            figures.put(
                    GeneratedFigures.code(place),
                    GeneratedFigures.figure(unit, place).map(String::valueOf));
        }
        ReportFiling.Filing whole = new ReportFiling.Filing(1, figures, Map.of(), Set.of(), true);
        ReportFiling.Outcome outcome = Errand.run(
                "bench", () -> filing.file(officer, period, code(FIRST_UNIT + unit), UUID.randomUUID(), whole));
        if (!(outcome instanceof ReportFiling.Outcome.Received)) {
            throw new IllegalStateException("no receipt: " + outcome);
        }
    }

    private static void send(SubmitProgram program, String period, int unit) {
        try {
            program.file(report(period, unit), body(unit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String report(String period, int unit) {
        return "/api/v1/reporting/reports/" + period + "/" + code(FIRST_UNIT + unit);
    }

    private static String body(int unit) {
        return IntStream.range(0, GeneratedFigures.INDICATORS)
                .mapToObj(place -> "\"" + GeneratedFigures.code(place) + "\":"
                        + GeneratedFigures.figure(unit, place)
                                .map(figure -> "\"" + figure + "\"")
                                .orElse("null"))
                .collect(Collectors.joining(",", "{\"version\":1,\"send\":true,\"figures\":{", "}}"));
    }

    /** A cluster belongs to one client, with all units in it. */
    private static int client(int unit) {
        return unit % CLUSTERS % CLIENTS;
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "dv-%05d", number);
    }

    private static List<SubmitProgram> programs(int port) throws IOException {
        List<SubmitProgram> programs = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            programs.add(BenchOfficers.program(port, client, report("HTTP-0", client)));
        }
        return programs;
    }

    private static List<PeriodInfo> periods() {
        return IntStream.rangeClosed(0, ROUNDS)
                .boxed()
                .flatMap(round -> List.of("STORE-" + round, "HTTP-" + round).stream())
                .map(code -> new PeriodInfo(
                        code, new BilingualText(code, code), 2026, 75, Optional.empty(), LocalDate.of(2099, 12, 31)))
                .toList();
    }

    private static long middle(List<Long> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }
}
