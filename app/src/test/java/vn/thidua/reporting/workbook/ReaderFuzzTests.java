package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.document.ForgedWorkbook;
import vn.thidua.document.HostileWorkbooks;

/** The reader under Jazzer: what it found once is tried every time, and it searches on in the long tests. */
class ReaderFuzzTests {

    private static final Path KEPT = Path.of("src", "test", "resources", "fuzz", "reader");

    /** How long Jazzer searches, in seconds; 600 unless the property says otherwise. */
    private static final String SECONDS = System.getProperty("fuzz.seconds", "600");

    /** The reader may take 256 MB above what the virtual machine and the fuzzer take for themselves. */
    private static final List<String> MEMORY = List.of("-Xmx320m", "-Xss512k");

    @Test
    void whatWasFoundOnceIsFoundNoMore() throws IOException {
        List<byte[]> inputs = new ArrayList<>(seeds().values());
        if (Files.isDirectory(KEPT)) {
            try (var files = Files.list(KEPT)) {
                for (Path file : files.sorted().toList()) {
                    inputs.add(Files.readAllBytes(file));
                }
            }
        }
        for (byte[] input : inputs) {
            ReaderFuzzTarget.fuzzerTestOneInput(input);
        }
        assertThat(inputs).hasSizeGreaterThan(20);
    }

    @Test
    @Tag("long")
    void tenMinutesOfJazzerFindNeitherCrashNorHangNorHungerForMemory(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (Map.Entry<String, byte[]> seed : seeds().entrySet()) {
            Files.write(corpus.resolve(seed.getKey()), seed.getValue());
        }
        Path log = folder.resolve("jazzer.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(1, MEMORY);
        command.addAll(List.of(
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReaderFuzzTarget.class.getName(),
                "--instrumentation_includes=vn.thidua.document.**:vn.thidua.reporting.workbook.**:com.fasterxml.aalto.**",
                "--custom_hook_includes=vn.thidua.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + SECONDS,
                "-max_len=60000",
                "-timeout=10",
                "-rss_limit_mb=0",
                corpus.toString()));

        Process process = new ProcessBuilder(command)
                .directory(new File("."))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = process.waitFor();

        String said = Files.readString(log, StandardCharsets.UTF_8);
        Optional<String> last = said.lines()
                .filter(line -> line.contains("exec/s") || line.startsWith("Done"))
                .reduce((_, line) -> line);
        System.getLogger("fuzz").log(System.Logger.Level.INFO, last.orElse(said));
        assertThat(exit).as(said.substring(Math.max(0, said.length() - 4_000))).isZero();
        assertThat(said).contains("Done");
    }

    /** Whole files, and the parts of a real workbook one by one. */
    private static Map<String, byte[]> seeds() throws IOException {
        Map<String, byte[]> seeds = new HashMap<>();
        HostileWorkbooks.harmless().forEach((name, file) -> seeds.put(name, file.get()));
        HostileWorkbooks.all().forEach((name, file) -> {
            byte[] bytes = file.get();
            if (bytes.length < 20_000) {
                seeds.put(name, bytes);
            }
        });
        for (Map.Entry<String, String> part : parts(FilledWorkbook.FILE).entrySet()) {
            String content = part.getValue();
            seeds.put(part.getKey().replace('/', '-'), FuzzPacking.seed(part.getKey(), content));
        }
        return seeds;
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (InputStream bytes = new ByteArrayInputStream(file);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (List.of(ForgedWorkbook.SHEET, ForgedWorkbook.WORDS, ForgedWorkbook.STYLES, ForgedWorkbook.BOOK)
                        .contains(part.getName())) {
                    parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
