package vn.thidua.identity.pace;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;
import vn.thidua.shared.CurrentActor;

/** Puts the filter of strangers behind the protective headers and before everything that reads or writes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PaceConfiguration {

    @Bean
    Customizer<HttpSecurity> paceOfStrangers(Pace pace, CurrentActor current, MessageSource messages) {
        return http -> http.addFilterBefore(new StrangerFilter(pace, current, messages), CsrfFilter.class);
    }
}
