package vn.thidua.identity.session;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How sessions are stored. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionConfiguration {

    /** Stores what a session holds as JSON. Only types that are listed, here or by Spring Security, are ever made of it. */
    @Bean
    GenericConversionService springSessionConversionService() {
        ClassLoader loader = SessionConfiguration.class.getClassLoader();
        JsonMapper json = JsonMapper.builder()
                .addModules(SecurityJacksonModules.getModules(
                        loader, BasicPolymorphicTypeValidator.builder().allowIfSubType(Pass.class)))
                .build();
        ObjectWriter writer = json.writerFor(Object.class);
        ObjectReader reader = json.readerFor(Object.class);
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, writer::writeValueAsBytes);
        conversion.addConverter(byte[].class, Object.class, bytes -> reader.<Object>readValue(bytes));
        return conversion;
    }
}
