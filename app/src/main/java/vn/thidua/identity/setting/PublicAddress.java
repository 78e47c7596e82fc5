package vn.thidua.identity.setting;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address that people reach this installation by, from the setting {@code thidua.public-url}, never from what a
 * request says of itself: who asks could otherwise choose where a mailed link leads.
 *
 * <p>Without the setting it is this computer's own address, which is right for a trial and for nobody else.
 */
@Component
public class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** Returns {@code path}, which starts with a slash, as a whole address. */
    public String of(String path) {
        return origin() + path;
    }

    /** Returns scheme, host and port, without a slash at the end. */
    public String origin() {
        String configured = environment.getProperty("thidua.public-url", "").strip();
        if (configured.isEmpty()) {
            // A test's server chooses its port itself and tells it here.
            String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
            return "http://localhost:" + port;
        }
        return configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
    }

    /** Returns the host without its port. */
    public String host() {
        return URI.create(origin()).getHost();
    }

    /** Says whether people reach the installation through an encrypted connection. */
    public boolean isEncrypted() {
        return origin().startsWith("https:");
    }

    /** Returns the name of a cookie that other hosts cannot set; browsers allow that on encrypted connections only. */
    public String cookie(String name) {
        return isEncrypted() ? "__Host-" + name : name;
    }
}
