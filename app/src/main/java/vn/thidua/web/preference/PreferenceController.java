package vn.thidua.web.preference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.web.Language;

/** Takes a person's choice of language and theme and leads back to where they were. */
@Controller
class PreferenceController {

    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/language")
    String language(
            @RequestParam String lang,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(
                request,
                response,
                PersonLocaleResolver.COOKIE,
                Language.of(Locale.of(lang)).tag());
        return "redirect:" + inside(back);
    }

    @PostMapping("/theme")
    String theme(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(request, response, ThemeCookie.NAME, ThemeCookie.of(theme).code());
        return "redirect:" + inside(back);
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Never leads to another site: a browser reads both {@code //host} and {@code /\host} as one. */
    private static String inside(String back) {
        boolean ours = back.matches("/(?![/\\\\])[\\x21-\\x7e]*") && !back.contains("\\");
        return ours ? back.replace("{", "%7B").replace("}", "%7D") : "/";
    }
}
