package vn.thidua.command.guard;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.identity.Installation;
import vn.thidua.shared.Violation;
import vn.thidua.web.Texts;

/**
 * Keeps the application from starting where it could lose what it acknowledged, or show it to the wrong people.
 *
 * <p>Whatever is wrong is told at once. Warnings are told only where pages are served, so that a command prints its own words.
 */
@Component
@DependsOnDatabaseInitialization
class StartGuard {

    private static final Logger LOG = LoggerFactory.getLogger(StartGuard.class);
    private static final String POOL = "spring.datasource.hikari.maximum-pool-size";

    /** @throws StartRefused if a setting is not safe, naming every such setting */
    StartGuard(
            JdbcClient jdbc,
            Installation installation,
            Environment environment,
            Clock clock,
            ApplicationContext context)
            throws IOException {
        List<Violation> found = new ArrayList<>(ServerChecks.of(
                new ServerQueries(jdbc).facts(), environment.getProperty(POOL, Integer.class, 10), clock.instant()));
        found.addAll(AddressChecks.of(
                environment.getProperty("spring.datasource.url", ""),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", "")));
        found.addAll(MachineChecks.of(MachineFacts.here()));
        boolean pages = context instanceof WebApplicationContext;
        if (pages) {
            found.addAll(SettingChecks.of(
                    name -> Optional.ofNullable(environment.getProperty(name)), installation.isDemo()));
        }
        List<Violation> refused =
                found.stream().filter(violation -> code(violation).isRefused()).toList();
        if (!refused.isEmpty()) {
            throw new StartRefused(refused);
        }
        if (pages) {
            found.forEach(violation -> LOG.warn(
                    "{} {}", Texts.reason(violation), Texts.mend(violation).orElse("")));
        }
    }

    private static StartViolation code(Violation violation) {
        return StartViolation.valueOf(violation.code().name());
    }
}
