package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vn.thidua.support.TestServer;

/** Gives a test's application context the demonstration, made by the very job that {@code ./thidua demo} runs. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoInstallation {

    /** Where the pack of the demonstration lies after the context has started. */
    public static final Path PACK = Path.of("target", "demo-pack");

    @Bean
    static DynamicPropertyRegistrar database() {
        return registry -> TestServer.useNewDatabase("demo", registry);
    }

    @Bean
    ApplicationRunner played(Demonstration demonstration) {
        return arguments -> play(demonstration);
    }

    private static void play(Demonstration demonstration) throws IOException {
        System.setProperty("thidua.home", "..");
        demonstration.play(PACK, new ReviewConsole(new PrintWriter(Writer.nullWriter())));
    }
}
