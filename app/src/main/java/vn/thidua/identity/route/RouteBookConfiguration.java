package vn.thidua.identity.route;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.identity.DeclaredPermissions;

/** Reads the book of routes and keeps the application from starting with a book that does not fit it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RouteBookConfiguration {

    private record Line(
            String needs, Reach reach, Optional<Boolean> peers, Optional<String> also, Optional<Boolean> heavy) {}

    @Bean
    RouteBook routeBook() throws IOException {
        try (InputStream file = new ClassPathResource("identity/routes.yaml").getInputStream()) {
            Map<String, Line> lines =
                    YAMLMapper.builder().build().readValue(file, new TypeReference<Map<String, Line>>() {});
            return new RouteBook(lines.entrySet().stream()
                    .map(line -> new RouteRule(
                            line.getKey(),
                            line.getValue().needs(),
                            line.getValue().reach(),
                            line.getValue().peers().orElse(false),
                            line.getValue().also(),
                            line.getValue().heavy().orElse(false)))
                    .toList());
        }
    }

    @Bean
    SmartInitializingSingleton routeCheck(
            RouteBook book, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        return () -> {
            Set<String> permissions = DeclaredPermissions.keys();
            List<String> defects = book.defects(ServedRoutes.of(mappings.getHandlerMethods()), permissions::contains);
            if (!defects.isEmpty()) {
                throw new IllegalStateException(String.join("; ", defects));
            }
        };
    }
}
