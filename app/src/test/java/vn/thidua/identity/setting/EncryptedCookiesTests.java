package vn.thidua.identity.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class EncryptedCookiesTests {

    private final EncryptedCookies cookies = new EncryptedCookies();

    @Test
    void bindsTheSessionToAnEncryptedHost() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("thidua.public-url", "https://thidua.example.vn")
                .withProperty("server.servlet.session.cookie.name", "thidua");

        cookies.postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("server.servlet.session.cookie.name"))
                .isEqualTo("__Host-thidua");
        assertThat(environment.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("true");
        assertThat(environment.getProperty("server.servlet.session.cookie.path"))
                .isEqualTo("/");
    }

    @Test
    void leavesATrialOnThisComputerAlone() {
        MockEnvironment environment = new MockEnvironment();

        cookies.postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("server.servlet.session.cookie.secure"))
                .isNull();
    }
}
