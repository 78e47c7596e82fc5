package vn.thidua.support;

import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vn.thidua.command.database.Database;
import vn.thidua.command.database.EmbeddedDatabase;

/** Gives a test's application context the one PostgreSQL of the test run, in {@code target/test-data}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final Database SERVER = EmbeddedDatabase.start(Path.of("target", "test-data"));

    @Bean
    static DynamicPropertyRegistrar database() {
        return registry -> {
            registry.add("spring.datasource.url", SERVER::url);
            registry.add("spring.datasource.username", SERVER::user);
            registry.add("spring.datasource.password", SERVER::password);
        };
    }
}
