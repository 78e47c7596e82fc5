package vn.thidua.identity.route;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Opens the addresses that only the trials of error pages serve. */
@TestConfiguration(proxyBeanMethods = false)
public class RoutesOfTrials {

    @Bean
    @Primary
    RouteBook withTrials(@Qualifier("routeBook") RouteBook book) {
        return new RouteBook(Stream.concat(
                        book.rules().stream(),
                        Stream.of("bug", "forbidden", "missing", "parameter", "stale", "unit/{id}")
                                .map(name -> new RouteRule(
                                        "GET /fail/" + name,
                                        RouteRule.ANYBODY,
                                        Reach.NONE,
                                        false,
                                        Optional.empty(),
                                        false)))
                .toList());
    }
}
