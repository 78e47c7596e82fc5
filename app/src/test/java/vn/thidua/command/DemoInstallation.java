package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vn.thidua.shared.Errand;
import vn.thidua.support.TestServer;

/** Gives a test's application context the demonstration, made by the very job that {@code ./thidua demo} runs. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoInstallation {

    /** Where the pack of the demonstration lies after the context has started. */
    public static final Path PACK = TestServer.ownFolder("demo-pack");

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Bean
    static DynamicPropertyRegistrar database() {
        return registry -> TestServer.useNewDatabase("demo_" + CONTEXTS.incrementAndGet(), registry);
    }

    /** Runs before the runner that lets somebody into an empty installation, which a demonstration never is. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ApplicationRunner played(Demonstration demonstration) {
        return arguments -> Errand.run("demo", () -> play(demonstration));
    }

    private static ReviewResult play(Demonstration demonstration) throws IOException {
        System.setProperty("thidua.home", "..");
        return demonstration.play(PACK, new ReviewConsole(new PrintWriter(Writer.nullWriter())));
    }
}
