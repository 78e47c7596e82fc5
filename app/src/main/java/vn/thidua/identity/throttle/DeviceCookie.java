package vn.thidua.identity.throttle;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.thidua.identity.setting.InstallationSecret;
import vn.thidua.identity.setting.PublicAddress;

/**
 * Recognises a browser that somebody has signed in with before. The cookie opens nothing; it only lets its owner try while
 * strangers have to wait.
 */
@Component
public class DeviceCookie {

    private static final String NAME = "thidua-device";
    private static final String PURPOSE = "device";
    private static final int BYTES = 18;
    private static final Duration KEPT = Duration.ofDays(180);

    private final InstallationSecret secret;
    private final PublicAddress address;
    private final SecureRandom random = new SecureRandom();

    DeviceCookie(InstallationSecret secret, PublicAddress address) {
        this.secret = secret;
        this.address = address;
    }

    /** Returns where {@code request} comes from. */
    public Client read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, address.cookie(NAME));
        return new Client(
                NetworkAddress.of(request.getRemoteAddr()),
                Optional.ofNullable(cookie).flatMap(sent -> verified(sent.getValue())));
    }

    /** Returns a name for a browser that has none yet. */
    public String newDevice() {
        byte[] name = new byte[BYTES];
        random.nextBytes(name);
        return Base64.getUrlEncoder().encodeToString(name);
    }

    /** Returns the cookie that names {@code device}. */
    public ResponseCookie write(String device) {
        String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(secret.sign(PURPOSE, device));
        return ResponseCookie.from(address.cookie(NAME), device + "." + signature)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(address.isEncrypted())
                .sameSite("Lax")
                .build();
    }

    private Optional<String> verified(String cookie) {
        String[] parts = cookie.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
            return secret.isSigned(PURPOSE, parts[0], signature) ? Optional.of(parts[0]) : Optional.empty();
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
