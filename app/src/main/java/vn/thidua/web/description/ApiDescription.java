package vn.thidua.web.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import vn.thidua.shared.Actor;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Says what the interface for programs is called, and leaves out what no program sends. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {

    private static final String VERSION = "1";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, CsrfToken.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title(Texts.text(Language.EN, "web.api.title"))
                        .description(Texts.text(Language.EN, "web.api.text"))
                        .version(VERSION));
    }
}
