package vn.thidua.identity.login;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import vn.thidua.identity.setting.PublicAddress;

/**
 * What every answer tells the browser to refuse. Pages are never kept; static files say themselves how long they are.
 *
 * <p>No form leads to another site: whoever leaves for the outside provider follows a link or a redirect of a link.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ProtectiveHeaders {

    /** Pictures may stand in style sheets as data, because the one of the frame draws its arrows and ticks so. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "script-src-attr 'none'",
            "style-src 'self'",
            "style-src-attr 'none'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "frame-src 'none'",
            "worker-src 'none'",
            "manifest-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** Passkeys are the only device that a page asks for, and only a page of our own. */
    private static final String DEVICES = String.join(
            ", ",
            "accelerometer=()",
            "bluetooth=()",
            "camera=()",
            "display-capture=()",
            "geolocation=()",
            "gyroscope=()",
            "hid=()",
            "idle-detection=()",
            "magnetometer=()",
            "microphone=()",
            "midi=()",
            "payment=()",
            "publickey-credentials-create=(self)",
            "publickey-credentials-get=(self)",
            "screen-wake-lock=()",
            "serial=()",
            "usb=()",
            "xr-spatial-tracking=()");

    private static final long YEAR_IN_SECONDS = 31_536_000;

    static void set(HeadersConfigurer<HttpSecurity> headers, PublicAddress address) {
        headers.defaultsDisabled();
        writers(address).forEach(headers::addHeaderWriter);
    }

    /** What the server itself refuses never gets as far as the rules of the pages, but its error page carries the same headers. */
    @Bean
    FilterRegistrationBean<HeaderWriterFilter> headersOfRefusals(PublicAddress address) {
        FilterRegistrationBean<HeaderWriterFilter> refusals =
                new FilterRegistrationBean<>(new HeaderWriterFilter(writers(address)) {
                    @Override
                    protected boolean shouldNotFilterErrorDispatch() {
                        return false;
                    }
                });
        refusals.setName("headersOfRefusals");
        refusals.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
        refusals.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return refusals;
    }

    private static List<HeaderWriter> writers(PublicAddress address) {
        // A proxy that ends the encryption may keep it to itself: that people come encrypted is known from the
        // settings.
        HstsHeaderWriter encryption =
                new HstsHeaderWriter(request -> request.isSecure() || address.isEncrypted(), YEAR_IN_SECONDS, true);
        return List.of(
                new ContentSecurityPolicyHeaderWriter(CONTENT),
                new PermissionsPolicyHeaderWriter(DEVICES),
                encryption,
                new XContentTypeOptionsHeaderWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                openers(),
                readers(),
                new CacheControlHeadersWriter());
    }

    private static HeaderWriter openers() {
        CrossOriginOpenerPolicyHeaderWriter writer = new CrossOriginOpenerPolicyHeaderWriter();
        writer.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        return writer;
    }

    private static HeaderWriter readers() {
        CrossOriginResourcePolicyHeaderWriter writer = new CrossOriginResourcePolicyHeaderWriter();
        writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        return writer;
    }
}
