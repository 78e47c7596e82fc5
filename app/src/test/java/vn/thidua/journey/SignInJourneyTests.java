package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.identity.DemoAccountService;
import vn.thidua.identity.DemoAccountService.DemoAccount;
import vn.thidua.journey.Chromium.Screen;

/** Signing in with more than a password, and the pages on the way. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class SignInJourneyTests {

    private static final DemoAccount LEADER = DemoAccountService.ALL.get(1);

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void showsThePagesBeforeSomebodyIsSignedIn(Screen screen) {
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            for (String page : List.of(
                    "/login?error=wrong", "/login?error=wait&minutes=15", "/login?changed", "/identity/reset")) {
                assertThat(visit.goTo(page)).as(page).isEqualTo(200);
                visit.look("identity-sign-in-" + page.replaceAll("[^a-z]+", "-"));
            }
            visit.goTo("/identity/reset/open?token=none");
            visit.look("identity-reset-gone");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void setsUpAnAppSignsInWithItAndTakesItAwayAgain(Screen screen) {
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            visit.signInAs(LEADER.role());
            visit.goTo("/identity/account");
            visit.look("identity-account");
            visit.goTo("/identity/factor");
            visit.look("identity-factor-none");
            visit.follow("#main a[href='/identity/factor/totp']");
            Page page = visit.page();
            String secret = page.locator(".td-secret").innerText().replace(" ", "");
            assertThat(page.evaluate("document.querySelector('.td-qr').naturalWidth > 0"))
                    .as("the QR code is a picture")
                    .isEqualTo(true);
            visit.look("identity-totp");

            page.fill("#code", code(secret, 0));
            page.press("#code", "Enter");
            page.locator(".td-codes").waitFor();
            assertThat(page.locator(".td-codes li").count()).isEqualTo(10);
            visit.look("identity-codes");
            visit.follow("#main a[href='/identity/factor']");
            visit.look("identity-factor-totp");

            signOut(page);
            page.fill("#username", LEADER.username());
            page.fill("#password", LEADER.password());
            page.press("#password", "Enter");
            page.waitForURL("**/identity/factor/check");
            visit.look("identity-check");
            page.fill("#code", code(secret, 1));
            page.press("#code", "Enter");
            page.waitForURL("**/");

            visit.goTo("/identity/factor");
            page.locator("form[action='/identity/factor/remove-totp'] button").click();
            page.locator("#main a[href='/identity/factor/totp']").waitFor();
            visit.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void addsAPasskeySignsInWithItAndTakesItAwayAgain() {
        try (Visit visit = CHROMIUM.visit(port, Screen.DESK)) {
            Page page = visit.page();
            addDevice(page);
            visit.signInAs(LEADER.role());
            visit.goTo("/identity/factor");
            page.fill("#label", "Máy tính cơ quan");
            page.locator("[data-td-passkey=create]").click();
            page.locator("form[action='/identity/factor/remove-passkey']").waitFor();
            page.waitForLoadState();
            visit.look("identity-passkey");

            signOut(page);
            page.locator("[data-td-passkey=prove]").click();
            page.waitForURL("**/");
            assertThat(page.locator(".td-who").innerText()).isNotBlank();

            visit.goTo("/identity/factor");
            page.locator("form[action='/identity/factor/remove-passkey'] button")
                    .click();
            page.locator("#main:not(:has(form[action='/identity/factor/remove-passkey']))")
                    .waitFor();
            signOut(page);
            page.locator("[data-td-passkey=prove]").click();
            page.waitForURL("**/login?error=passkey");
            visit.look("identity-passkey-refused");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void showsAnAdministratorHowAccountsSignIn(Screen screen) {
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            visit.signInAs("administrator");
            visit.goTo("/identity/accounts");
            visit.look("identity-accounts");
            visit.follow("#main table a");
            visit.look("identity-account-detail");
            visit.page().locator("form[action$='/links'] button").click();
            visit.page().locator(".td-secret").waitFor();
            visit.look("identity-account-link");
            visit.assertNothingWasComplainedAbout();
        }
    }

    /** Gives the browser a device that has checked its owner. */
    private static void addDevice(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject request = new JsonObject();
        request.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", request);
    }

    private static void signOut(Page page) {
        page.locator(".td-drop summary:has(.td-who)").click();
        page.locator("form[action='/logout'] button").click();
        page.waitForURL("**/login?out");
    }

    /** The code that an app with {@code secret} shows {@code steps} from now. */
    private static String code(String secret, int steps) {
        TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
        try {
            return app.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), app.getAlgorithm()),
                    Clock.systemUTC().instant().plus(app.getTimeStep().multipliedBy(steps)),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
