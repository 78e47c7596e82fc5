package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, with a profile of its own that knows one macro. */
public final class LibreOffice {

    private static final int LONGEST_SECONDS = 240;
    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
                library:readonly="false" library:passwordprotected="false"><library:element library:name="Edits"/></library:library>
            """;
    private final Path profile;

    /** Makes one that keeps its profile in {@code folder}. */
    public LibreOffice(Path folder) {
        this.profile = folder.resolve("profile");
    }

    /** Runs the procedure {@code Main} of the macro on the class path with {@code folder} as its argument. */
    void run(String macro, Path folder) throws IOException, InterruptedException {
        // The first start fills the profile and would overwrite the macro.
        soffice(List.of("--terminate_after_init"));
        Path standard = Files.createDirectories(profile.resolve("user/basic/Standard"));
        Files.writeString(standard.resolve("script.xlb"), LIBRARY);
        Files.writeString(standard.resolve("Edits.xba"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits"
                    script:language="StarBasic">%s</script:module>
                """.formatted(escaped(macro)));
        soffice(List.of("macro:///Standard.Edits.Main(\"" + folder.toUri() + "\")"));
    }

    /** Saves {@code files} anew, in the format {@code format}, into {@code out}. */
    void convert(List<Path> files, String format, Path out) throws IOException, InterruptedException {
        convert(files, format, out, List.of());
    }

    /** Saves {@code files} anew, in the format {@code format}, into {@code out}, opened as the options {@code more} say. */
    public void convert(List<Path> files, String format, Path out, List<String> more)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(more);
        arguments.addAll(List.of("--convert-to", format, "--outdir", out.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        soffice(arguments);
    }

    private void soffice(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore"));
        command.addAll(arguments);
        Path log = profile.resolveSibling("soffice.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(ended).as(Files.readString(log)).isTrue();
    }

    private static String escaped(String macro) throws IOException {
        try (InputStream text = LibreOffice.class.getResourceAsStream(macro)) {
            assertThat(text).as(macro).isNotNull();
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace("\"", "&quot;");
        }
    }
}
