package vn.thidua.web;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** A language that the product speaks. */
public enum Language {
    VI("vi", '.', ','),
    EN("en", ',', '.');

    private final Locale locale;
    private final char groupSeparator;
    private final char decimalSeparator;

    Language(String tag, char groupSeparator, char decimalSeparator) {
        this.locale = Locale.of(tag);
        this.groupSeparator = groupSeparator;
        this.decimalSeparator = decimalSeparator;
    }

    /** Returns the language of the request being answered; Vietnamese outside a request, and for any language not spoken. */
    public static Language current() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale locale = context == null ? null : context.getLocale();
        return locale == null ? VI : of(locale);
    }

    /** Returns the language of {@code locale}; Vietnamese if it is not spoken. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : VI;
    }

    public Locale locale() {
        return locale;
    }

    /** Returns the tag that HTML wants, for example {@code vi}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** Returns the other language. */
    public Language other() {
        return this == VI ? EN : VI;
    }

    char groupSeparator() {
        return groupSeparator;
    }

    char decimalSeparator() {
        return decimalSeparator;
    }
}
