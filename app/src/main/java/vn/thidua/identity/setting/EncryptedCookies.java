package vn.thidua.identity.setting;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Binds the cookie of the session to this host and to encrypted connections, where {@code thidua.public-url} says that there
 * are any. Read by Spring Boot from {@code META-INF/spring.factories}, before anything reads the settings of cookies.
 */
final class EncryptedCookies implements EnvironmentPostProcessor, Ordered {

    private static final String NAME = "server.servlet.session.cookie.name";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PublicAddress address = new PublicAddress(environment);
        if (address.isEncrypted()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "encrypted-cookies",
                            Map.of(
                                    NAME,
                                    address.cookie(environment.getProperty(NAME, "thidua")),
                                    "server.servlet.session.cookie.path",
                                    "/",
                                    "server.servlet.session.cookie.secure",
                                    "true")));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
