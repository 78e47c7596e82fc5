package vn.thidua.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with one browser, which keeps its session and its cookies from request to request, at one network address. */
public final class Visitor {

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private MockHttpSession session = new MockHttpSession();

    /** Opens a browser that has never been here, at {@code address}. */
    public Visitor(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    /** Returns this browser after its session is gone: closed and opened again, with the cookies that last. */
    public Visitor reopened() {
        session = new MockHttpSession();
        return this;
    }

    /** Returns the session of this browser. */
    public MockHttpSession session() {
        return session;
    }

    /** Returns the cookie called {@code name}, as the server set it last. */
    public Cookie cookie(String name) {
        return Objects.requireNonNull(cookies.get(name), () -> "no cookie " + name);
    }

    /** Opens a page. */
    public MvcTestResult get(String uri) {
        return send(request(HttpMethod.GET, uri).accept(MediaType.TEXT_HTML));
    }

    /** Sends a form with {@code fields}, names and values in turn. */
    public MvcTestResult post(String uri, String... fields) {
        MockMvcRequestBuilder form = request(HttpMethod.POST, uri).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            form = form.param(fields[i], fields[i + 1]);
        }
        return send(form);
    }

    /** Sends {@code body} as JSON. */
    public MvcTestResult postJson(String uri, String body) {
        return send(request(HttpMethod.POST, uri)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    /** Signs in with name and password. */
    public MvcTestResult signIn(String username, String password) {
        return post("/login", "username", username, "password", password);
    }

    /** Returns where {@code result} leads. */
    public static String next(MvcTestResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    /** Returns what {@code result} shows. */
    public static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockMvcRequestBuilder request(HttpMethod method, String uri) {
        return mvc.method(method).uri(uri).session(session).with(request -> {
            request.setRemoteAddr(address);
            if (!cookies.isEmpty()) {
                request.setCookies(cookies.values().toArray(Cookie[]::new));
            }
            return request;
        });
    }

    private MvcTestResult send(MockMvcRequestBuilder request) {
        MvcTestResult result = request.exchange();
        for (Cookie cookie : result.getResponse().getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        return result;
    }
}
