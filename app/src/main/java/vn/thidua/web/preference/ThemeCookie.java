package vn.thidua.web.preference;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.thidua.web.Theme;

/** Where the chosen theme is kept. */
public final class ThemeCookie {

    static final String NAME = "theme";

    private ThemeCookie() {}

    /** Returns the theme chosen in this browser; light if none was. */
    public static Theme read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Theme.LIGHT : of(cookie.getValue());
    }

    static Theme of(String code) {
        return code.equals(Theme.DARK.code()) ? Theme.DARK : Theme.LIGHT;
    }
}
