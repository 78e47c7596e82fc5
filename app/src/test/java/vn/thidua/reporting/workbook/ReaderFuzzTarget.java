package vn.thidua.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import vn.thidua.document.ContainerCheck;

/** What Jazzer calls with mutated files: the check of the container and the reader. A refusal is right, a fault is not. */
public final class ReaderFuzzTarget {

    private static final WorkbookReader READER = new WorkbookReader(WorkbookExamples.messages());
    private static final Expected EXPECTED = WorkbookExamples.expected();
    private static final Duration LONGEST = Duration.ofSeconds(6);

    private ReaderFuzzTarget() {}

    /** Called by name, once: loading and instrumenting the classes is not the reader's time. */
    public static void fuzzerInitialize() throws IOException {
        READER.read("fuzz.xlsx", new ByteArrayInputStream(FilledWorkbook.FILE), EXPECTED);
        ContainerCheck.refuse(FuzzPacking.of(new byte[] {1, 2}).getFirst());
    }

    /** Called by name. */
    public static void fuzzerTestOneInput(byte[] file) throws IOException {
        long begun = System.nanoTime();
        for (byte[] packed : FuzzPacking.of(file)) {
            ContainerCheck.refuse(packed);
            READER.read("fuzz.xlsx", new ByteArrayInputStream(packed), EXPECTED);
        }
        if (System.nanoTime() - begun > LONGEST.toNanos()) {
            throw new IllegalStateException("took longer than " + LONGEST);
        }
    }
}
