package vn.thidua.identity.session;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import vn.thidua.identity.setting.InstallationSecret;

/** Puts the signature around the cookie that the settings of the server describe. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignedCookieConfiguration {

    @Bean
    static BeanPostProcessor signedSessionCookies(ObjectProvider<InstallationSecret> secret) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof CookieSerializer cookies ? new SignedCookies(cookies, secret.getObject()) : bean;
            }
        };
    }
}
