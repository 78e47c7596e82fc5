package vn.thidua.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.session.web.http.CookieSerializer;
import vn.thidua.identity.setting.InstallationSecret;

/**
 * Signs the identifier of a session in its cookie. Whoever reads the identifiers in a copy of the database cannot make a cookie
 * of one: the secret of the installation is not there.
 */
final class SignedCookies implements CookieSerializer {

    private static final String PURPOSE = "session";
    private static final char SEPARATOR = '.';

    private final CookieSerializer cookies;
    private final InstallationSecret secret;

    SignedCookies(CookieSerializer cookies, InstallationSecret secret) {
        this.cookies = cookies;
        this.secret = secret;
    }

    @Override
    public void writeCookieValue(CookieValue cookie) {
        String id = cookie.getCookieValue();
        // Without a value the cookie is taken away.
        String value = id.isEmpty() ? id : id + SEPARATOR + signature(id);
        CookieValue signed = new CookieValue(cookie.getRequest(), cookie.getResponse(), value);
        signed.setCookieMaxAge(cookie.getCookieMaxAge());
        cookies.writeCookieValue(signed);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookies.readCookieValues(request).stream()
                .map(this::verified)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> verified(String value) {
        int end = value.lastIndexOf(SEPARATOR);
        if (end < 1) {
            return Optional.empty();
        }
        String id = value.substring(0, end);
        try {
            byte[] signature = Base64.getUrlDecoder().decode(value.substring(end + 1));
            return secret.isSigned(PURPOSE, id, signature) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    private String signature(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.sign(PURPOSE, id));
    }
}
