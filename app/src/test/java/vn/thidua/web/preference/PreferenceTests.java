package vn.thidua.web.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class PreferenceTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # wishes of the browser | language | why
                                    | vi       | no wish: Vietnamese
            en-US,en;q=0.9          | en       | English is spoken
            fr,en;q=0.5             | en       | the first wish that is spoken
            fr,de                   | vi       | none is spoken
            vi,en                   | vi       | the first wish wins
            """)
    void followsTheBrowserUntilThePersonChooses(@Nullable String wishes, String language, String why) {
        var request = mvc.get().uri("/login");
        if (wishes != null) {
            request.header(HttpHeaders.ACCEPT_LANGUAGE, wishes);
        }
        assertThat(request).bodyText().contains("<html lang=\"" + language + "\"");
        assertThat(mvc.get()
                        .uri("/login")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .cookie(new Cookie("lang", "vi")))
                .bodyText()
                .contains("<html lang=\"vi\"");
    }

    @Test
    void keepsLanguageAndThemeInThisBrowserAndLeadsBack() {
        assertThat(mvc.post().uri("/language").with(csrf()).param("lang", "en").param("back", "/login?out"))
                .hasRedirectedUrl("/login?out")
                .cookies()
                .hasValue("lang", "en")
                .isHttpOnly("lang", true);
        assertThat(mvc.post().uri("/theme").with(csrf()).param("theme", "dark").param("back", "/login"))
                .hasRedirectedUrl("/login")
                .cookies()
                .hasValue("theme", "dark");
        assertThat(mvc.get().uri("/login").cookie(new Cookie("theme", "dark")))
                .bodyText()
                .contains("data-bs-theme=\"dark\"");
    }

    @ParameterizedTest
    @CsvSource({"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "elsewhere", "'/a\r\nb'"})
    void neverLeadsToAnotherSite(String back) {
        assertThat(mvc.post().uri("/theme").with(csrf()).param("theme", "x").param("back", back))
                .hasRedirectedUrl("/");
    }
}
