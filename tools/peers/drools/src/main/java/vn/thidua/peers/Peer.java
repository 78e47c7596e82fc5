package vn.thidua.peers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Judges people by rules in the language of Drools, compiled to its executable model, in sequential mode, which its manual
 * advises where no rule changes a fact. Arguments: file of facts, file for the verdicts, rounds to warm up, rounds measured.
 * Prints the middle of the rounds measured, in nanoseconds.
 */
public final class Peer {

    /** How many people one session is given; with more the session's own memory costs more than it saves. */
    private static final int BATCH = 1_000;

    private Peer() {}

    public static void main(String[] arguments) throws IOException {
        byte[] facts = Files.readAllBytes(Path.of(arguments[0]));
        List<Person> people = IntStream.range(0, facts.length / Person.BYTES)
                .mapToObj(number -> new Person(facts, number * Person.BYTES))
                .toList();
        KieBase rules = rules();
        int warmUp = Integer.parseInt(arguments[2]);
        long[] rounds = new long[Integer.parseInt(arguments[3])];
        for (int round = -warmUp; round < rounds.length; round++) {
            people.forEach(Person::forget);
            long begun = System.nanoTime();
            for (int from = 0; from < people.size(); from += BATCH) {
                StatelessKieSession session = rules.newStatelessKieSession();
                session.execute(people.subList(from, Math.min(people.size(), from + BATCH)));
            }
            if (round >= 0) {
                rounds[round] = System.nanoTime() - begun;
            }
        }
        ByteBuffer verdicts = ByteBuffer.allocate(people.size() * Short.BYTES);
        people.forEach(person -> verdicts.putShort((short) person.met()));
        Files.write(Path.of(arguments[1]), verdicts.array());
        Arrays.sort(rounds);
        System.out.println(rounds[rounds.length / 2]);
    }

    private static KieBase rules() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/vn/thidua/peers/titles.drl",
                services.getResources().newClassPathResource("titles.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        var settings = services.newKieBaseConfiguration();
        settings.setOption(SequentialOption.YES);
        return services.newKieContainer(builder.getKieModule().getReleaseId()).newKieBase(settings);
    }
}
