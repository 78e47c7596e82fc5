package vn.thidua.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.shared.Permission;

/** Reads the roles and finds the permissions that the code declares. */
@Configuration(proxyBeanMethods = false)
class RoleBookConfiguration {

    @Bean
    RoleBook roleBook() throws IOException {
        try (InputStream file = new ClassPathResource("identity/roles.yaml").getInputStream()) {
            return RoleBook.checked(
                    YAMLMapper.builder().build().readValue(file, new TypeReference<Map<String, Set<String>>>() {}),
                    declaredPermissions());
        }
    }

    private static Set<String> declaredPermissions() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Permission.class));
        return scanner.findCandidateComponents("vn.thidua").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .flatMap(name ->
                        Stream.of(ClassUtils.resolveClassName(name, RoleBookConfiguration.class.getClassLoader())
                                .getEnumConstants()))
                .map(constant -> ((Permission) constant).key())
                .collect(Collectors.toSet());
    }
}
