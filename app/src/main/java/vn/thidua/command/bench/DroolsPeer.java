package vn.thidua.command.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The peer Drools: the same rules in its own language over one fact a person, with the counts written by hand in the fact. It
 * is a program of its own in {@code tools/peers/drools}, which Maven puts together when it is asked for: nothing of it belongs
 * to the product.
 */
final class DroolsPeer {

    private static final Path PROJECT = Path.of(System.getProperty("thidua.home", "."), "tools", "peers", "drools");
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 5;

    /**
     * What it came to.
     *
     * @param nanos the middle of its rounds, warm, without its start and without making the facts
     * @param met for each person a bit for each rule that it holds to be met, in the order of {@link GeneratedPeople#rules}
     */
    record Judged(long nanos, List<Integer> met) {

        Judged {
            met = List.copyOf(met);
        }
    }

    private DroolsPeer() {}

    /** Judges the first {@code people}; empty if it cannot be put together here. */
    static Optional<Judged> judge(int people, Path folder) throws IOException {
        if (!Files.exists(PROJECT) || !isBuilt()) {
            return Optional.empty();
        }
        Path facts = Files.write(folder.resolve("facts"), facts(people));
        Path verdicts = folder.resolve("verdicts");
        Path target = PROJECT.resolve("target");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                target.resolve("classes") + System.getProperty("path.separator") + target.resolve("libraries") + "/*",
                "vn.thidua.peers.Peer",
                facts.toString(),
                verdicts.toString(),
                Integer.toString(WARM_UP),
                Integer.toString(ROUNDS));
        PeerProgram.Answer answer = PeerProgram.run(command, Map.of())
                .filter(done -> done.exit() == 0)
                .orElseThrow(() -> new IllegalStateException("Drools was put together and does not run"));
        ByteBuffer bits = ByteBuffer.wrap(Files.readAllBytes(verdicts));
        return Optional.of(new Judged(
                Long.parseLong(answer.text().strip()),
                IntStream.range(0, people).mapToObj(_ -> (int) bits.getShort()).toList()));
    }

    /** Has Maven put it together from what is on this machine; only if that fails, it fetches Drools. */
    private static boolean isBuilt() {
        return isBuilt("--offline") || isBuilt("--no-transfer-progress");
    }

    private static boolean isBuilt(String option) {
        Path maven = Path.of(System.getProperty("thidua.home", "."), "mvnw");
        List<String> command =
                List.of("sh", maven.toString(), "-q", "-B", option, "-f", PROJECT.toString(), "process-classes");
        return PeerProgram.run(command, Map.of("JAVA_HOME", System.getProperty("java.home")))
                .filter(done -> done.exit() == 0)
                .isPresent();
    }

    /** A rating, the titles and three counts of initiatives for each year of each person, a byte each. */
    private static byte[] facts(int people) {
        ByteBuffer facts = ByteBuffer.allocate(people * GeneratedPeople.YEARS * 5);
        for (int person = 0; person < people; person++) {
            for (int year = GeneratedPeople.FIRST; year <= GeneratedPeople.LAST; year++) {
                int nation = GeneratedPeople.initiatives(person, year, 2);
                int ministry = GeneratedPeople.initiatives(person, year, 1) + nation;
                int base = GeneratedPeople.initiatives(person, year, 0) + ministry;
                facts.put((byte) GeneratedPeople.rating(person, year))
                        .put((byte) GeneratedPeople.awards(person, year))
                        .put((byte) base)
                        .put((byte) ministry)
                        .put((byte) nation);
            }
        }
        return facts.array();
    }
}
