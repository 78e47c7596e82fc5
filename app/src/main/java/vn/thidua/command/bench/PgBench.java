package vn.thidua.command.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        List<String> command = List.of(
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
        return PeerProgram.run(command, Map.of("PGPASSWORD", database.owner().password()))
                .map(PgBench::rate);
    }

    private static Long rate(PeerProgram.Answer answer) {
        Matcher rate = RATE.matcher(answer.text());
        if (answer.exit() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed: " + answer.text());
        }
        return Long.valueOf(rate.group(1));
    }

    /** Installs it where the system is Debian's and we may. */
    static void install() {
        PeerProgram.install("postgresql-contrib");
    }
}
