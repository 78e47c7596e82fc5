package vn.thidua.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.login.Proof;
import vn.thidua.identity.login.SessionOpener;
import vn.thidua.identity.throttle.DeviceCookie;
import vn.thidua.shared.Actor;

/** Talks with the script of the pages about passkeys; the answers are addresses to go to. */
@Controller
@ConditionalOnWebApplication
class PasskeyController {

    private static final String CREATE = "create";
    private static final String PROVE = "prove";

    /** Where the script goes on. */
    record Next(String next) {}

    private final PasskeyService passkeys;
    private final PasskeyCeremony ceremony;
    private final Challenges challenges;
    private final SessionOpener opener;
    private final FreshProof fresh;
    private final DeviceCookie devices;

    PasskeyController(
            PasskeyService passkeys,
            PasskeyCeremony ceremony,
            Challenges challenges,
            SessionOpener opener,
            FreshProof fresh,
            DeviceCookie devices) {
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.challenges = challenges;
        this.opener = opener;
        this.fresh = fresh;
        this.devices = devices;
    }

    @PostMapping(value = "/identity/factor/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> askToCreate(Actor actor, HttpServletRequest request) {
        if (!fresh.has(request)) {
            return ResponseEntity.status(HttpStatus.PRECONDITION_REQUIRED).build();
        }
        return ResponseEntity.ok(passkeys.askToCreate(actor.account(), challenges.begin(CREATE, request)));
    }

    @PostMapping(value = "/identity/factor/passkeys", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Next> create(Actor actor, @RequestBody String answer, HttpServletRequest request) {
        Optional<Bytes> challenge = challenges.take(CREATE, request);
        boolean added =
                challenge.isPresent() && fresh.has(request) && passkeys.add(actor.account(), challenge.get(), answer);
        return added
                ? ResponseEntity.ok(new Next("/identity/factor"))
                : ResponseEntity.unprocessableContent().body(new Next("/identity/factor?error"));
    }

    @PostMapping(value = "/identity/factor/passkeys/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> askToProve(HttpServletRequest request) {
        return ResponseEntity.ok(ceremony.askToProve(challenges.begin(PROVE, request)));
    }

    @PostMapping(value = "/identity/factor/passkeys/login", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Next> prove(@RequestBody String answer, HttpServletRequest request, HttpServletResponse response) {
        Optional<Account> account = challenges
                .take(PROVE, request)
                .flatMap(challenge -> passkeys.prove(challenge, answer, devices.read(request)));
        return account.map(
                        owner -> ResponseEntity.ok(new Next(opener.proceed(owner, Proof.PASSKEY, request, response))))
                .orElseGet(() -> ResponseEntity.unprocessableContent().body(new Next("/login?error=passkey")));
    }
}
