package vn.thidua.web.template;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

/** Connects the templates to Spring MVC. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    /** The package that the build generates templates into; the same word stands in {@code app/pom.xml}. */
    private static final String PACKAGE = "vn.thidua.jte";

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, TemplateConfiguration.class.getClassLoader(), PACKAGE);
    }

    @Bean
    @ConditionalOnWebApplication
    ViewResolver templateViewResolver(TemplateEngine engine, ShellFactory shells) {
        return new TemplateViewResolver(engine, shells);
    }
}
