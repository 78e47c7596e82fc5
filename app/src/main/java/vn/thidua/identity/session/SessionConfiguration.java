package vn.thidua.identity.session;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.thidua.identity.login.SignedIn;

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
    /**
     * Reads and stores sessions apart from any other work, as nobody: the fence around rows must not ask who reads a session,
     * as that is found out by reading it.
     */
    @Bean
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
                return ScopedValue.where(SignedIn.LOOKING_UP, true).call(() -> apart.execute(work));
            }
        };
    }
}
