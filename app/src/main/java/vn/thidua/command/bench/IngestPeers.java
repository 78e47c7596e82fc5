package vn.thidua.command.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What else reads workbooks, and what nobody can read them faster than. */
final class IngestPeers {

    private static final List<String> PARTS =
            List.of("xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml");
    private static final String SCRIPT = "bench/openpyxl_read.py";
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");
    private static final ThreadLocal<Inflater> INFLATER = ThreadLocal.withInitial(() -> new Inflater(true));
    private static final ThreadLocal<byte[]> UNPACKED = ThreadLocal.withInitial(() -> new byte[1024 * 1024]);

    private IngestPeers() {}

    /** Where the packed bytes of the four parts that a reader needs lie in a file. */
    record Packed(Path file, List<int[]> ranges) {}

    static Packed locate(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<int[]> ranges = new ArrayList<>();
            for (String name : PARTS) {
                ZipArchiveEntry entry = zip.getEntry(name);
                ranges.add(new int[] {(int) entry.getDataOffset(), (int) entry.getCompressedSize()});
            }
            return new Packed(file, ranges);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads the file and unpacks the four parts; returns how many bytes they have. */
    static int inflate(Packed packed) {
        try {
            byte[] bytes = Files.readAllBytes(packed.file());
            int sum = 0;
            for (int[] range : packed.ranges()) {
                Inflater inflater = INFLATER.get();
                inflater.reset();
                inflater.setInput(bytes, range[0], range[1]);
                while (!inflater.finished()) {
                    sum += inflater.inflate(UNPACKED.get());
                }
            }
            return sum;
        } catch (IOException | DataFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads the file as most Java programs do; returns how many numbers stand in it. */
    static int poi(Path file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            int numbers = 0;
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        CellType type = cell.getCellType() == CellType.FORMULA
                                ? cell.getCachedFormulaResultType()
                                : cell.getCellType();
                        if (type == CellType.NUMERIC
                                && cell instanceof XSSFCell stored
                                && new BigDecimal(String.valueOf(stored.getRawValue())).signum() >= 0) {
                            numbers++;
                        }
                    }
                }
            }
            return numbers;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns how long openpyxl reads the files, in nanoseconds, without the start of Python; empty if it is not there. */
    static Optional<Long> openpyxl(List<Path> files, Path folder, int numbers) throws IOException {
        Path script = folder.resolve("openpyxl_read.py");
        try (InputStream source = IngestPeers.class.getClassLoader().getResourceAsStream(SCRIPT)) {
            if (source == null) {
                throw new IllegalStateException("not on the class path: " + SCRIPT);
            }
            Files.write(script, source.readAllBytes());
        }
        for (String python : PYTHONS) {
            Optional<String> answer = answer(python, script, files);
            if (answer.isPresent()) {
                String[] words = answer.get().strip().split(" ", -1);
                if (words.length != 2 || Integer.parseInt(words[1]) != numbers) {
                    throw new IllegalStateException("openpyxl found something else: " + answer.get());
                }
                return Optional.of(Long.valueOf(words[0]));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> answer(String python, Path script, List<Path> files) {
        List<String> command = new ArrayList<>(List.of(python, script.toString()));
        files.forEach(file -> command.add(file.toString()));
        return PeerProgram.run(command, Map.of())
                .filter(answer -> answer.exit() == 0)
                .map(PeerProgram.Answer::text);
    }

    /** Installs openpyxl where the system is Debian's and we may. */
    static void install() {
        PeerProgram.install("python3-openpyxl");
    }
}
