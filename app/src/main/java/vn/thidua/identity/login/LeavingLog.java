package vn.thidua.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Records who signs out, and makes the browser forget what scripts may have kept. */
@Component
@ConditionalOnWebApplication
class LeavingLog implements LogoutHandler {

    private final LoginLogService log;

    LeavingLog(LoginLogService log) {
        this.log = log;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        response.setHeader("Clear-Site-Data", "\"storage\"");
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            log.left(signedIn.username());
        }
    }
}
