package vn.thidua.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.command.database.Database;

/**
 * The peer: PostgreSQL's own load generator with one statement that inserts a row of 120 figures and a row of a log, durable,
 * prepared, nothing of it sent but the number of the unit.
 */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9]+)");

    private final Database database;
    private final Path script;

    PgBench(Database database, Path folder) throws IOException {
        this.database = database;
        String figures = IntStream.range(0, GeneratedFigures.INDICATORS)
                .mapToObj(place -> Long.toString(GeneratedFigures.value(1, place)))
                .collect(Collectors.joining(","));
        this.script = Files.writeString(folder.resolve("submit.pgbench"), """
                \\set unit random(1, 100000)
                with sent as (insert into peer.submission (id, period, unit, at, figures) values (gen_random_uuid(), 'BENCH', :unit, now(), '{%s}') returning id) insert into peer.entry (at, who, what) select now(), id, 'submit' from sent;
                """.formatted(figures));
    }

    /** Returns how many transactions a second {@code clients} get through; empty if the program is not there. */
    Optional<Long> rate(int clients, int seconds) {
        URI address = URI.create(database.url().substring("jdbc:".length()));
        ProcessBuilder builder = new ProcessBuilder(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-j",
                "2",
                "-T",
                Integer.toString(seconds),
                "-f",
                script.toString(),
                "-h",
                address.getHost(),
                "-p",
                Integer.toString(address.getPort()),
                "-U",
                database.owner().user(),
                address.getPath().substring(1));
        builder.environment().put("PGPASSWORD", database.owner().password());
        try {
            Process process =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(answer);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new IllegalStateException("pgbench failed: " + answer);
            }
            return Optional.of(Long.valueOf(rate.group(1)));
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Installs it where the system is Debian's and we may. */
    static void install() {
        List<String> command =
                List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", "postgresql-contrib");
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notDebian) {
            throw new UncheckedIOException("pgbench cannot be installed here", notDebian);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
