package vn.thidua.identity.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.thidua.identity.setting.PublicAddress;

/**
 * What every answer tells the browser to refuse. Pages are never kept; static files say themselves how long they are.
 *
 * <p>No form leads to another site: whoever leaves for the outside provider follows a link or a redirect of a link.
 */
final class ProtectiveHeaders {

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

    private ProtectiveHeaders() {}

    /** A proxy that ends the encryption may keep it to itself: that people come encrypted is known from the settings. */
    static void set(HeadersConfigurer<HttpSecurity> headers, PublicAddress address) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .httpStrictTransportSecurity(policy -> policy.maxAgeInSeconds(YEAR_IN_SECONDS)
                        .includeSubDomains(true)
                        .requestMatcher(request -> request.isSecure() || address.isEncrypted()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
