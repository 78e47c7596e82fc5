package vn.thidua.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another program that does the same work. */
final class PeerProgram {

    /**
     * What the program came to.
     *
     * @param text what it printed for its reader; complaints are not in it
     */
    record Answer(int exit, String text) {}

    private PeerProgram() {}

    /** Runs {@code command} to its end; empty if the program is not there, or we are told to stop. */
    static Optional<Answer> run(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(new Answer(process.waitFor(), text));
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Installs {@code parcel} where the system is Debian's and we may. */
    static void install(String parcel) {
        List<String> command = List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", parcel);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notDebian) {
            throw new UncheckedIOException(parcel + " cannot be installed here", notDebian);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
