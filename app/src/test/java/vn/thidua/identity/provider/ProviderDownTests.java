package vn.thidua.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.identity.account.TestAccount;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.Visitor;

/** Nobody listens on the port of the provider. */
@SpringBootTest(
        properties = {
            "thidua.second-factor-roles=",
            "thidua.oidc.issuer=http://127.0.0.1:9",
            "thidua.oidc.client-id=thidua-client",
            "thidua.oidc.client-secret=canary"
        })
@AutoConfigureMockMvc
@Import({TestDatabase.class, TestAccount.class})
class ProviderDownTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestAccount accounts;

    @Test
    void startsAndLetsPeopleInByPasswordWhileTheProviderIsDown() {
        accounts.put("can-bo", "leader");
        Visitor visitor = new Visitor(mvc, "192.0.2.1");

        assertThat(visitor.get("/identity/provider/login")).hasRedirectedUrl("/login?error=provider");
        assertThat(visitor.get("/login?error=provider"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa đăng nhập được qua hệ thống bên ngoài");
        assertThat(visitor.get("/login/oauth2/code/thidua?code=x&state=y")).hasRedirectedUrl("/login?error=provider");
        assertThat(visitor.signIn("can-bo", TestAccount.PASSWORD)).hasRedirectedUrl("/");
    }
}
