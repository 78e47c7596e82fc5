package vn.thidua.web.preference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import vn.thidua.web.Language;

/** The language of a request: the person's choice, else the browser's first wish that we speak, else Vietnamese. */
@Component("localeResolver")
@ConditionalOnWebApplication
class PersonLocaleResolver implements LocaleResolver {

    static final String COOKIE = "lang";
    private static final Set<String> SPOKEN = Set.of("vi", "en");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null && SPOKEN.contains(chosen.getValue())) {
            return Language.of(Locale.of(chosen.getValue())).locale();
        }
        if (request.getHeader("Accept-Language") == null) {
            return Language.VI.locale();
        }
        return Collections.list(request.getLocales()).stream()
                .filter(wish -> SPOKEN.contains(wish.getLanguage()))
                .findFirst()
                .map(wish -> Language.of(wish).locale())
                .orElse(Language.VI.locale());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by POST /language");
    }
}
