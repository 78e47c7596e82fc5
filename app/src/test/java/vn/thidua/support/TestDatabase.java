package vn.thidua.support;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Gives a test's application context an empty database of its own on the one PostgreSQL of the test run. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Bean
    static DynamicPropertyRegistrar database() {
        return registry -> TestServer.useNewDatabase("test_" + CONTEXTS.incrementAndGet(), registry);
    }
}
