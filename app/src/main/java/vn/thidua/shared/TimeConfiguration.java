package vn.thidua.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock of the application: Viet Nam's time, in whole microseconds, because that is what PostgreSQL stores and an
 * instant must equal itself after it was read back.
 */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.tick(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), Duration.ofNanos(1_000));
    }
}
