package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.audit.LogExamples.OURS;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.core.audit.Link;
import vn.thidua.core.audit.LogHeader;
import vn.thidua.core.audit.Verdict;

/** A million entries, as an installation of a ministry has after some years. */
@Tag("long")
class LargeLogTests {

    private static final int ENTRIES = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void checksAMillionEntriesInSeconds() throws IOException {
        Path file = written();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        LogReading reading;
        try (InputStream log = Files.newInputStream(file)) {
            reading = LogFile.check(log, List.of());
        }
        // Others may share the machine of the tests; what counts is how long this one works.
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - worked);
        System.getLogger("log")
                .log(
                        System.Logger.Level.INFO,
                        "%d entries, %d MB, checked in %d ms of work, %d ms by the clock"
                                .formatted(
                                        ENTRIES,
                                        Files.size(file) >> 20,
                                        taken.toMillis(),
                                        (System.nanoTime() - start) / 1_000_000));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        LogReading.Checked.class,
                        checked -> assertThat(checked.verdict()).isInstanceOf(Verdict.Intact.class));
        assertThat(taken).isLessThanOrEqualTo(LIMIT);
    }

    private Path written() throws IOException {
        Path file = folder.resolve("log.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(LogHeader.whole(OURS).line() + "\n");
            Link last = LogExamples.log(OURS, 1).getFirst();
            out.write(last.line() + "\n");
            for (int i = 1; i < ENTRIES; i++) {
                last = Link.hung(
                        OURS, i, last.hash(), LogExamples.deed(i, "New").content());
                out.write(last.line());
                out.write('\n');
            }
        }
        return file;
    }
}
