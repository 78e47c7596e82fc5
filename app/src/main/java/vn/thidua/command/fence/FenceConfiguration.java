package vn.thidua.command.fence;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.shared.CurrentActor;

/** Puts the fence around the application's connections. Flyway has connections of its own, as the owner of the tables. */
@Configuration(proxyBeanMethods = false)
class FenceConfiguration {

    @Bean
    static BeanPostProcessor fence() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new FencedDataSource(pool) : bean;
            }
        };
    }

    /** Nobody can be signed in before all objects are made, so nobody is asked until then. */
    @Bean
    static SmartInitializingSingleton fenceKnowsWhoAsks(DataSource connections, CurrentActor actors) {
        return () -> {
            if (!(connections instanceof FencedDataSource fence)) {
                throw new IllegalStateException("the connections of the application are not fenced");
            }
            fence.ask(actors::actor);
        };
    }
}
