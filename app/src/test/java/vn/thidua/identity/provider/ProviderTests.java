package vn.thidua.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.account.TestAccount;
import vn.thidua.support.StoredSessions;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.Visitor;

/** What is believed of an outside provider and what is not, against one that also lies. */
@SpringBootTest(properties = {"thidua.second-factor-roles=", "thidua.public-url=https://thidua.example.vn"})
@AutoConfigureMockMvc
@Import({TestDatabase.class, TestAccount.class})
@Transactional
class ProviderTests {

    private static final StubProvider PROVIDER = new StubProvider();
    private static final String NAME = "can-bo";
    private static final String SUBJECT = "4711";
    private static final String ANSWER = "/login/oauth2/code/thidua";
    private static final Pattern LINK = Pattern.compile("https\\S+(/identity/provider/connect\\?token=[\\w-]+)");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestAccount accounts;

    @Autowired
    private ProviderLinkRepository links;

    @Autowired
    private JdbcClient jdbc;

    private UUID officer = new UUID(0, 0);

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("thidua.oidc.issuer", PROVIDER::issuer);
        registry.add("thidua.oidc.client-id", () -> "thidua-client");
        registry.add("thidua.oidc.client-secret", () -> "canary-client-secret");
        registry.add("thidua.oidc.name", () -> "Cổng định danh");
    }

    @BeforeEach
    void startWithALinkedOfficer() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.throttle").update();
        officer = accounts.put(NAME, "unit-officer");
        links.link(new OutsidePerson(PROVIDER.issuer(), SUBJECT), officer);
    }

    @Test
    void letsALinkedPersonIn() {
        Visitor visitor = visitor();

        assertThat(comeBack(visitor, SUBJECT)).hasRedirectedUrl("/");
        assertThat(visitor.get("/")).hasStatusOk();
        assertThat(visitor.get("/login")).hasRedirectedUrl("/");
    }

    @Test
    void offersTheProviderOnTheLoginPage() {
        assertThat(visitor().get("/login")).bodyText().contains("Đăng nhập qua Cổng định danh");
    }

    @Test
    void asksTheProviderWithStateNonceAndProofOfPossessionAndTheConfiguredAddress() {
        Map<String, String> asked = leave(visitor());

        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "thidua-client")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid")
                .containsEntry("redirect_uri", "https://thidua.example.vn/login/oauth2/code/thidua")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void givesTheSessionANewNumber() {
        Visitor visitor = visitor();
        visitor.get("/login");
        String planted = visitor.sessionId().orElseThrow();
        comeBack(visitor, SUBJECT);

        assertThat(visitor.sessionId().orElseThrow()).isNotEqualTo(planted);
    }

    @Test
    void keepsNoTokenOfTheProvider() {
        Visitor visitor = visitor();
        comeBack(visitor, SUBJECT);

        List<String> kept = new StoredSessions(jdbc)
                .attributes(visitor.sessionId().orElseThrow()).entrySet().stream()
                        .map(Object::toString)
                        .toList();
        assertThat(kept)
                .isNotEmpty()
                .noneMatch(value -> value.contains("OAuth2") || value.contains(StubProvider.ACCESS_TOKEN));
    }

    @Test
    void turnsAwayAPersonWhoIsLinkedToNoAccount() {
        Visitor visitor = visitor();

        assertThat(comeBack(visitor, "stranger")).hasRedirectedUrl("/login?error=unknown-person");
        assertThat(visitor.get("/")).hasRedirectedUrl("/login");
        assertThat(visitor.get("/login?error=unknown-person")).bodyText().contains("chưa được nối");
    }

    @Test
    void doesNotGoByTheMailAddress() {
        accounts.mail(officer, "officer@example.vn");
        Visitor visitor = visitor();
        Map<String, String> asked = leave(visitor);
        Map<String, Object> claims = PROVIDER.claims(asked, "stranger");
        claims.put("email", "officer@example.vn");
        claims.put("email_verified", true);
        claims.put("preferred_username", NAME);

        assertThat(answer(visitor, asked, PROVIDER.grant(asked, claims)))
                .hasRedirectedUrl("/login?error=unknown-person");
    }

    @Test
    void turnsAwayTheOwnerOfAClosedAccount() {
        jdbc.sql("update identity.account set enabled = false").update();

        assertThat(comeBack(visitor(), SUBJECT)).hasRedirectedUrl("/login?error=unknown-person");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # claim, value,                    why
            iss,     https://evil.example,     a token of another issuer
            aud,     another-client,           a token for another application
            nonce,   of-another-sign-in,       a token of another sign-in
            exp,     1000000000,               a token that is too old
            sub,     '',                       a token of nobody
            """)
    void believesNoTokenThatIsNotForThisSignIn(String claim, String value, String why) {
        Visitor visitor = visitor();
        Map<String, String> asked = leave(visitor);
        Map<String, Object> claims = PROVIDER.claims(asked, SUBJECT);
        claims.put(claim, claim.equals("exp") ? Long.valueOf(value) : value);

        assertThat(Visitor.next(answer(visitor, asked, PROVIDER.grant(asked, claims))))
                .startsWith("/login?error=");
        assertThat(visitor.get("/")).hasRedirectedUrl("/login");
    }

    @Test
    void believesNoTokenThatTheProviderDidNotSign() {
        Visitor visitor = visitor();
        Map<String, String> asked = leave(visitor);

        assertThat(answer(visitor, asked, PROVIDER.grantForged(asked, PROVIDER.claims(asked, SUBJECT))))
                .hasRedirectedUrl("/login?error=provider");
    }

    @Test
    void takesNoAnswerToAQuestionOfAnotherBrowser() {
        Visitor attacker = visitor();
        Map<String, String> asked = leave(attacker);
        String code = PROVIDER.grant(asked, PROVIDER.claims(asked, SUBJECT));
        Visitor victim = visitor();
        leave(victim);

        assertThat(answer(victim, asked, code)).hasRedirectedUrl("/login?error=provider");
        assertThat(victim.get("/")).hasRedirectedUrl("/login");
    }

    @Test
    void takesNoAnswerTwice() {
        Visitor visitor = visitor();
        Map<String, String> asked = leave(visitor);
        String code = PROVIDER.grant(asked, PROVIDER.claims(asked, SUBJECT));
        assertThat(answer(visitor, asked, code)).hasRedirectedUrl("/");

        assertThat(answer(visitor().reopened(), asked, code)).hasRedirectedUrl("/login?error=provider");
    }

    @Test
    void takesNoCodeThatWasGivenToSomebodyElsesQuestion() {
        Map<String, String> attackers = leave(visitor());
        String stolen = PROVIDER.grant(attackers, PROVIDER.claims(attackers, SUBJECT));
        Visitor visitor = visitor();
        Map<String, String> asked = leave(visitor);

        assertThat(answer(visitor, asked, stolen)).hasRedirectedUrl("/login?error=provider");
    }

    @Test
    void takesNoAnswerOfAnotherProvider() {
        Visitor visitor = visitor();
        Map<String, String> asked = leave(visitor);
        String code = PROVIDER.grant(asked, PROVIDER.claims(asked, SUBJECT));
        String here = ANSWER + "?code=" + code + "&state=" + asked.get("state");

        assertThat(visitor.get(here + "&iss=https://evil.example")).hasRedirectedUrl("/login?error=provider");
        assertThat(visitor.get(here)).as("an answer that names nobody").hasRedirectedUrl("/login?error=provider");
    }

    @Test
    void saysWhenTheProviderRefuses() {
        Visitor visitor = visitor();
        Map<String, String> asked = leave(visitor);

        assertThat(visitor.get(
                        ANSWER + "?error=access_denied&state=" + asked.get("state") + "&iss=" + PROVIDER.issuer()))
                .hasRedirectedUrl("/login?error=provider");
    }

    @Test
    void connectsAnAccountByALinkOnce() {
        accounts.put("quan-tri-hai", "administrator");
        UUID fresh = accounts.put("moi", "leader");
        Visitor administrator = visitor();
        administrator.signIn("quan-tri-hai", TestAccount.PASSWORD);
        String link = LINK.matcher(
                        Visitor.body(administrator.post("/identity/provider/invite", "account", fresh.toString())))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        Visitor owner = visitor();
        assertThat(owner.get(link)).hasRedirectedUrl("/oauth2/authorization/thidua");
        assertThat(comeBackFrom(owner, "new-person")).hasRedirectedUrl("/");
        assertThat(owner.get("/identity/account")).bodyText().contains("moi", "Đã nối");
        assertThat(comeBack(visitor(), "new-person"))
                .as("the next time without a link")
                .hasRedirectedUrl("/");

        Visitor thief = visitor();
        thief.get(link);
        assertThat(comeBackFrom(thief, "thief")).hasRedirectedUrl("/login?error=unknown-person");
    }

    @Test
    void neverGivesAPersonASecondAccountNorAnAccountASecondPerson() {
        UUID other = accounts.put("binh", "leader");

        assertThat(links.link(new OutsidePerson(PROVIDER.issuer(), SUBJECT), other))
                .isFalse();
        assertThat(links.link(new OutsidePerson(PROVIDER.issuer(), "another"), officer))
                .isFalse();
        assertThat(links.link(new OutsidePerson("https://other.example", SUBJECT), other))
                .as("the same number at another provider is another person")
                .isTrue();
    }

    @Test
    void connectsTheOwnAccountAfterAsking() {
        accounts.put("moi", "leader");
        Visitor owner = visitor();
        owner.signIn("moi", TestAccount.PASSWORD);

        assertThat(owner.get("/identity/provider/own")).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
        assertThat(owner.post("/identity/provider/own"))
                .hasStatusOk()
                .bodyText()
                .contains("/oauth2/authorization/");
        assertThat(comeBackFrom(owner, "new-person")).hasRedirectedUrl("/identity/account?connected");
        assertThat(owner.get("/identity/account")).as("still signed in").hasStatusOk();
        assertThat(comeBack(visitor(), "new-person")).hasRedirectedUrl("/");
    }

    @Test
    void stillAsksForTheSecondFactorUnlessTheProviderHas() {
        jdbc.sql("""
                        insert into identity.totp (account_id, secret, created_at, confirmed_at)
                        values (:id, 'v1:00000000:' || repeat('a', 43), now(), now())
                        """).param("id", officer).update();

        assertThat(comeBack(visitor(), SUBJECT)).hasRedirectedUrl("/identity/factor/check");

        Visitor visitor = visitor();
        Map<String, String> asked = leave(visitor);
        Map<String, Object> claims = PROVIDER.claims(asked, SUBJECT);
        claims.put("amr", List.of("pwd", "mfa"));
        assertThat(answer(visitor, asked, PROVIDER.grant(asked, claims))).hasRedirectedUrl("/");
    }

    @Test
    void letsOnlyAnAdministratorLinkPeople() {
        Visitor visitor = visitor();
        visitor.signIn(NAME, TestAccount.PASSWORD);

        for (String verb : List.of("invite", "unlink")) {
            assertThat(visitor.post("/identity/provider/" + verb, "account", officer.toString()))
                    .as(verb)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(visitor.post("/identity/provider/link", "account", officer.toString(), "subject", "mine"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult comeBack(Visitor visitor, String subject) {
        Map<String, String> asked = leave(visitor);
        return answer(visitor, asked, PROVIDER.grant(asked, PROVIDER.claims(asked, subject)));
    }

    /** As {@link #comeBack}, for somebody who is on the way already. */
    private MvcTestResult comeBackFrom(Visitor visitor, String subject) {
        Map<String, String> asked = asked(visitor);
        return answer(visitor, asked, PROVIDER.grant(asked, PROVIDER.claims(asked, subject)));
    }

    private Map<String, String> leave(Visitor visitor) {
        assertThat(visitor.get("/identity/provider/login")).hasRedirectedUrl("/oauth2/authorization/thidua");
        return asked(visitor);
    }

    private static Map<String, String> asked(Visitor visitor) {
        String away = Visitor.next(visitor.get("/oauth2/authorization/thidua"));
        assertThat(away).startsWith(PROVIDER.issuer() + "/authorize?");
        return new HashMap<>(StubProvider.parameters(URI.create(away).getRawQuery()));
    }

    private static MvcTestResult answer(Visitor visitor, Map<String, String> asked, String code) {
        return visitor.get(ANSWER + "?code=" + code + "&state="
                + Objects.requireNonNull(asked.get("state")).replace("=", "%3D") + "&iss=" + PROVIDER.issuer());
    }

    private Visitor visitor() {
        return new Visitor(mvc, "192.0.2.1");
    }
}
