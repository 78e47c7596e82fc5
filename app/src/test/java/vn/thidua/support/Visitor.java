package vn.thidua.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with one browser, which keeps its cookies from request to request, at one network address. */
public final class Visitor {

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    /** Opens a browser that has never been here, at {@code address}. */
    public Visitor(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    /** Returns this browser closed and opened again, with the cookies that last. */
    public Visitor reopened() {
        cookies.values().removeIf(cookie -> cookie.getMaxAge() < 0);
        return this;
    }

    /**
     * Returns the number of this browser's session as the server stores it, if the browser has one. Without a real server the
     * cookie keeps the name that the framework gives it.
     */
    public Optional<String> sessionId() {
        return Stream.of("__Host-thidua", "thidua", "SESSION")
                .map(cookies::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(cookie -> new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.US_ASCII))
                .map(signed -> signed.substring(0, signed.indexOf('.')));
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

    /** As {@link #post}, but as another site would make this browser send it. */
    public MvcTestResult postWithoutToken(String uri, String field, String value) {
        return send(request(HttpMethod.POST, uri).param(field, value));
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
        return mvc.method(method).uri(URI.create(uri)).with(request -> {
            request.setRemoteAddr(address);
            request.addHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
            if (!cookies.isEmpty()) {
                request.setCookies(cookies.values().toArray(Cookie[]::new));
            }
            return request;
        });
    }

    private MvcTestResult send(MockMvcRequestBuilder request) {
        MvcTestResult result = request.exchange();
        for (Cookie cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }
}
