package vn.thidua.support;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Lets a {@code MockHttpSession} stand for the cookie of a browser: a test that gives the same one to two requests goes on with
 * the same stored session. Requests over the network keep their cookies.
 */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TestSessions {

    private static final String ID = TestSessions.class.getName();

    @Bean
    HttpSessionIdResolver sessionOfTheTest() {
        CookieHttpSessionIdResolver browser = new CookieHttpSessionIdResolver();
        return new HttpSessionIdResolver() {
            @Override
            public List<String> resolveSessionIds(HttpServletRequest request) {
                Optional<MockHttpServletRequest> mock = mock(request);
                if (mock.isEmpty()) {
                    return browser.resolveSessionIds(request);
                }
                HttpSession session = mock.get().getSession(false);
                return session != null && session.getAttribute(ID) instanceof String id ? List.of(id) : List.of();
            }

            @Override
            public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
                mock(request)
                        .ifPresentOrElse(
                                mock -> mock.getSession().setAttribute(ID, id),
                                () -> browser.setSessionId(request, response, id));
            }

            @Override
            public void expireSession(HttpServletRequest request, HttpServletResponse response) {
                mock(request)
                        .ifPresentOrElse(
                                mock -> {
                                    if (mock.getSession(false) instanceof MockHttpSession session) {
                                        session.invalidate();
                                    }
                                },
                                () -> browser.expireSession(request, response));
            }
        };
    }

    private static Optional<MockHttpServletRequest> mock(HttpServletRequest request) {
        ServletRequest inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) {
            inner = wrapper.getRequest();
        }
        return inner instanceof MockHttpServletRequest mock ? Optional.of(mock) : Optional.empty();
    }
}
