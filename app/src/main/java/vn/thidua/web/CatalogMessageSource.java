package vn.thidua.web;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/**
 * Gives the texts to those who choose the language themselves: document writers. Works without an application context
 * too, so commands can use it.
 */
@Component("messageSource")
public final class CatalogMessageSource extends AbstractMessageSource {

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        Language language = Language.of(locale);
        String pattern = MessageCatalog.LOADED.patterns(language).get(code);
        return pattern == null ? null : MessageCatalog.format(language, pattern);
    }
}
