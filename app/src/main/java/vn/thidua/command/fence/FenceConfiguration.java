package vn.thidua.command.fence;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.PriorityOrdered;
import vn.thidua.shared.CurrentActor;

/** Puts the fence around the application's connections. Flyway has connections of its own, as the owner of the tables. */
@Configuration(proxyBeanMethods = false)
class FenceConfiguration {

    /** Works before all others of its kind, so that nobody keeps the bare pool. */
    private static final class Fencing implements BeanPostProcessor, PriorityOrdered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HikariDataSource pool ? new FencedDataSource(pool) : bean;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    @Bean
    static BeanPostProcessor fencing() {
        return new Fencing();
    }

    /** Nobody can be signed in before all objects are made, so nobody is asked until then. */
    @Bean
    static SmartInitializingSingleton fenceKnowsWhoAsks(DataSource connections, CurrentActor actors)
            throws SQLException {
        FencedDataSource fence = connections.unwrap(FencedDataSource.class);
        return () -> fence.ask(actors::actor);
    }
}
