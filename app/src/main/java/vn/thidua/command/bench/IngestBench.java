package vn.thidua.command.bench;

import static vn.thidua.web.Texts.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.springframework.util.FileSystemUtils;
import vn.thidua.document.IncomingCell;
import vn.thidua.document.IncomingSheet;
import vn.thidua.document.IncomingWorkbook;

/**
 * The workbooks of all units of one period read into typed rows, warm, on two threads, each from its file, with the check of
 * the container that every upload passes.
 *
 * <p>Peers and limits, measured in the same run: openpyxl reading values only, in one process, because Python has one
 * thread; POI's usermodel on as many threads as we have; unpacking alone the four parts that a reader needs.
 */
public final class IngestBench {

    /** Communes of the country, one report each. */
    private static final int WORKBOOKS = 3_321;

    private static final int SAMPLE_OF_PYTHON = 300;
    private static final int SAMPLE_OF_POI = 600;
    private static final int THREADS = 2;
    private static final int ROUNDS = 5;

    private final PrintWriter out;

    /** @param out where the lines go */
    public IngestBench(PrintWriter out) {
        this.out = out;
    }

    /** Measures in a folder of its own, and leaves nothing. */
    public void run() throws IOException {
        Path folder = Files.createTempDirectory("thidua-bench");
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            measure(folder, threads);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(Path folder, ExecutorService threads) throws IOException {
        List<Path> files = GeneratedReports.write(folder, WORKBOOKS);
        long bytes = Files.size(files.getFirst());
        out.println(text("command.bench.ingest.size", files.size(), GeneratedReports.ROWS, bytes));
        int numbers = GeneratedReports.numbers() * files.size();

        List<IngestPeers.Packed> packed =
                files.stream().map(IngestPeers::locate).toList();
        List<Path> poiFiles = files.subList(0, SAMPLE_OF_POI);
        List<Long> ours = new ArrayList<>();
        List<Long> limits = new ArrayList<>();
        List<Long> pois = new ArrayList<>();
        long peak = 0;
        for (int round = 0; round < ROUNDS; round++) {
            limits.add(time(threads, packed, IngestPeers::inflate, Optional.empty()));
            HeapPeak.reset();
            ours.add(time(threads, files, IngestBench::read, Optional.of(numbers)));
            peak = Math.max(peak, HeapPeak.megabytes());
            pois.add(time(
                    threads, poiFiles, IngestPeers::poi, Optional.of(GeneratedReports.numbers() * poiFiles.size())));
        }
        long own = middle(ours);
        out.println(
                text("command.bench.ingest.own", Stopwatch.seconds(own), Stopwatch.rate(files.size(), own), THREADS));
        long limit = middle(limits);
        print("limit", files.size(), limit, Stopwatch.ratio(own, limit));
        long poi = middle(pois) * files.size() / poiFiles.size();
        print("poi", files.size(), poi, Stopwatch.ratio(poi, own));
        openpyxl(files, folder, own);
        out.println(text("command.bench.ingest.heap", peak, Runtime.getRuntime().maxMemory() / (1024 * 1024)));
    }

    private void openpyxl(List<Path> files, Path folder, long own) throws IOException {
        List<Path> sample = files.subList(0, SAMPLE_OF_PYTHON);
        int numbers = GeneratedReports.numbers() * sample.size();
        Optional<Long> time = IngestPeers.openpyxl(sample, folder, numbers);
        if (time.isEmpty()) {
            IngestPeers.install();
            time = IngestPeers.openpyxl(sample, folder, numbers);
        }
        if (time.isEmpty()) {
            out.println(text("command.bench.ingest.no-openpyxl"));
            return;
        }
        long all = time.get() * files.size() / sample.size();
        print("openpyxl", files.size(), all, Stopwatch.ratio(all, own));
    }

    private void print(String what, int files, long nanos, Object ratio) {
        out.println(
                text("command.bench.ingest." + what, Stopwatch.seconds(nanos), Stopwatch.rate(files, nanos), ratio));
    }

    /** Reads a file as an upload is read; returns how many numbers stand in it. */
    private static int read(Path file) {
        try {
            return switch (IncomingWorkbook.open(Files.readAllBytes(file))) {
                case IncomingWorkbook.Opening.Opened(IncomingWorkbook workbook) ->
                    workbook.sheets().stream().mapToInt(IngestBench::numbers).sum();
                case IncomingWorkbook.Opening.Refused(var reason) ->
                    throw new IllegalStateException("a generated file was refused: " + reason.code());
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int numbers(IncomingSheet sheet) {
        int numbers = 0;
        for (int row : sheet.rows()) {
            for (IncomingCell cell : sheet.row(row)) {
                if (cell.kind() == IncomingCell.Kind.NUMBER && cell.number().signum() >= 0) {
                    numbers++;
                }
            }
        }
        return numbers;
    }

    private static <T> long time(
            ExecutorService threads, List<T> inputs, ToIntFunction<T> work, Optional<Integer> expected) {
        int share = Math.ceilDiv(inputs.size(), THREADS);
        List<Callable<Integer>> parts = new ArrayList<>();
        for (int from = 0; from < inputs.size(); from += share) {
            List<T> part = inputs.subList(from, Math.min(inputs.size(), from + share));
            parts.add(() -> part.stream().mapToInt(work).sum());
        }
        long begun = System.nanoTime();
        int sum = 0;
        try {
            for (Future<Integer> done : threads.invokeAll(parts)) {
                sum += done.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("the benchmark failed", fault);
        }
        long nanos = System.nanoTime() - begun;
        int found = sum;
        expected.filter(number -> number != found).ifPresent(number -> {
            throw new IllegalStateException("numbers found: " + found + ", written: " + number);
        });
        return nanos;
    }

    /** The middle one of the rounds but the first, which is cold. */
    private static long middle(List<Long> rounds) {
        List<Long> warm = new ArrayList<>(rounds.subList(1, rounds.size()));
        warm.sort(null);
        return warm.get(warm.size() / 2);
    }
}
