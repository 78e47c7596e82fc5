package vn.thidua.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.login.PendingLogin;
import vn.thidua.identity.login.PendingLogins;
import vn.thidua.identity.login.Proof;
import vn.thidua.identity.throttle.DeviceCookie;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Texts;

/**
 * Sets up an authenticator app: for somebody signed in who has just proved who they are, or for somebody whose role requires
 * it before the first page. Whoever merely owes the code of an app gets no second chance here.
 */
@Controller
@ConditionalOnWebApplication
class TotpController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final TotpService totp;
    private final SecondStep step;
    private final PendingLogins pending;
    private final FreshProof fresh;
    private final DeviceCookie devices;

    TotpController(TotpService totp, SecondStep step, PendingLogins pending, FreshProof fresh, DeviceCookie devices) {
        this.totp = totp;
        this.step = step;
        this.pending = pending;
        this.fresh = fresh;
        this.devices = devices;
    }

    @GetMapping("/identity/factor/totp")
    ModelAndView show(HttpServletRequest request) {
        Optional<UUID> owner = owner(request);
        if (owner.isEmpty()) {
            return new ModelAndView("redirect:/identity/factor/confirm?next=totp");
        }
        return totp.begin(owner.get())
                .map(secret -> page(secret, Optional.empty(), request, HttpStatus.OK))
                .orElseGet(() -> new ModelAndView("redirect:/identity/factor"));
    }

    @GetMapping("/identity/factor/totp/qr")
    ResponseEntity<String> picture(HttpServletRequest request) {
        return owner(request)
                .flatMap(totp::begin)
                .map(secret -> ResponseEntity.ok().contentType(SVG).body(QrPicture.svg(secret.uri())))
                .orElseThrow(() -> new NotFound("secret", "qr"));
    }

    @PostMapping("/identity/factor/totp")
    ModelAndView confirm(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        UUID owner = owner(request).orElseThrow(() -> new NotFound("secret", "none"));
        return switch (totp.confirm(owner, code, devices.read(request))) {
            case CodeOutcome.Right(var codes) -> {
                String next = pending.current(request)
                        .map(login -> step.finish(login, Proof.TOTP, request, response))
                        .orElse("/identity/factor");
                yield new ModelAndView("identity/factor/codes", Map.of("page", new CodesPage(codes, next)));
            }
            case CodeOutcome.Wrong() -> again(owner, "identity.factor.code.wrong", 0, request);
            case CodeOutcome.Early(var delay) ->
                again(owner, "identity.factor.code.wait", delay.plusSeconds(59).toMinutes(), request);
        };
    }

    private ModelAndView again(UUID owner, String key, long minutes, HttpServletRequest request) {
        return totp.begin(owner)
                .map(secret ->
                        page(secret, Optional.of(Texts.text(key, minutes)), request, HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> new ModelAndView("redirect:/identity/factor"));
    }

    private Optional<UUID> owner(HttpServletRequest request) {
        Optional<PendingLogin> login = pending.current(request);
        return login.isPresent()
                ? login.filter(PendingLogin::mustEnrol).map(PendingLogin::account)
                : pending.owner(request).filter(signedIn -> fresh.has(request));
    }

    private ModelAndView page(
            TotpSecret secret, Optional<String> error, HttpServletRequest request, HttpStatus status) {
        boolean required = pending.current(request).isPresent();
        return new ModelAndView(
                "identity/factor/totp", Map.of("page", new TotpPage(secret.text(), required, error)), status);
    }
}
