package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.identity.account.TestAccount;
import vn.thidua.identity.reset.LinkPurpose;
import vn.thidua.identity.reset.OneTimeLinks;
import vn.thidua.journey.Chromium.Screen;
import vn.thidua.support.TestDatabase;

/** Signing in with a real Keycloak in a real browser. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = "thidua.second-factor-roles=administrator")
@Import({TestDatabase.class, TestAccount.class})
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
final class KeycloakJourneyTests {

    private static final int PORT = freePort();
    private static final String HERE = "http://localhost:" + PORT;
    private static final Keycloak KEYCLOAK = new Keycloak(HERE);

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private TestAccount accounts;

    @Autowired
    private OneTimeLinks links;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("thidua.oidc.issuer", KEYCLOAK::issuer);
        registry.add("thidua.oidc.client-id", () -> Keycloak.CLIENT);
        registry.add("thidua.oidc.client-secret", () -> Keycloak.SECRET);
        registry.add("thidua.oidc.name", () -> "Keycloak");
    }

    @AfterAll
    static void closeProvider() {
        KEYCLOAK.close();
    }

    @Test
    void connectsAnAccountOnceAndLetsItsOwnerInFromThenOn(CapturedOutput output) {
        UUID officer = accounts.put("can-bo", "unit-officer");
        String link = "/identity/provider/connect?token=" + links.issue(officer, LinkPurpose.CONNECT);

        try (Visit visit = open()) {
            visit.goTo(link);
            signInAtKeycloak(visit.page(), "lan");
            visit.page().waitForURL(HERE + "/");
            assertThat(visit.page().locator(".td-who").innerText()).isNotBlank();
            visit.look();

            signOut(visit.page());
            visit.page().locator("a[href='/identity/provider/login']").click();
            visit.page().waitForURL(HERE + "/");
            visit.assertNothingWasComplainedAbout();
        }
        try (Visit visit = open()) {
            visit.goTo("/login");
            visit.look();
            visit.page().locator("a[href='/identity/provider/login']").click();
            signInAtKeycloak(visit.page(), "lan");
            visit.page().waitForURL(HERE + "/");
            visit.look("keycloak");
        }
        assertThat(output.getAll()).doesNotContain(Keycloak.SECRET, Keycloak.passwordOf("lan"));
    }

    @Test
    void turnsAwayAPersonWhomKeycloakKnowsAndWeDoNot() {
        UUID id = accounts.put("mai", "leader");
        accounts.mail(id, "mai@example.vn");
        try (Visit visit = open()) {
            visit.goTo("/identity/provider/login");
            signInAtKeycloak(visit.page(), "mai");
            visit.page().waitForURL("**/login?error=unknown-person");
            visit.look();
            assertThat(visit.goTo("/identity/account")).isEqualTo(200);
            assertThat(visit.page().url()).endsWith("/login");
        }
    }

    private static void signInAtKeycloak(Page page, String name) {
        page.waitForURL(KEYCLOAK.issuer() + "/**");
        page.fill("#username", name);
        page.fill("#password", Keycloak.passwordOf(name));
        page.press("#password", "Enter");
    }

    private static void signOut(Page page) {
        page.locator(".td-drop summary:has(.td-who)").click();
        page.locator("form[action='/logout'] button").click();
        page.waitForURL("**/login?out");
    }

    private static Visit open() {
        return CHROMIUM.visit(PORT, Screen.DESK);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
