package vn.thidua.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the roles. */
@Configuration(proxyBeanMethods = false)
class RoleBookConfiguration {

    @Bean
    RoleBook roleBook() throws IOException {
        try (InputStream file = new ClassPathResource("identity/roles.yaml").getInputStream()) {
            return RoleBook.checked(
                    YAMLMapper.builder().build().readValue(file, new TypeReference<Map<String, Set<String>>>() {}),
                    DeclaredPermissions.keys());
        }
    }
}
