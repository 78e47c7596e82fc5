package vn.thidua.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All texts of all modules, read once from the class path. Works without an application context, so commands can use it. */
final class MessageCatalog {

    static final MessageCatalog LOADED = load();

    private static final Logger LOG = LoggerFactory.getLogger(MessageCatalog.class);

    private final Map<Language, Map<String, String>> patterns;

    private MessageCatalog(Map<Language, Map<String, String>> patterns) {
        this.patterns = patterns;
    }

    private static MessageCatalog load() {
        Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            patterns.put(language, read("classpath*:messages/*_" + language.tag() + ".properties"));
        }
        return new MessageCatalog(patterns);
    }

    private static Map<String, String> read(String location) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(location)) {
                Properties properties = new Properties();
                try (Reader reader =
                        file.getContentAsString(StandardCharsets.UTF_8).transform(java.io.StringReader::new)) {
                    properties.load(reader);
                }
                for (String key : properties.stringPropertyNames()) {
                    if (texts.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("text is defined twice: " + key + " in " + file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    Map<String, String> patterns(Language language) {
        return Optional.ofNullable(patterns.get(language)).orElseThrow();
    }

    boolean has(Language language, String key) {
        return patterns(language).containsKey(key);
    }

    String text(Language language, String key, Object... arguments) {
        String pattern = patterns(language).get(key);
        if (pattern == null) {
            LOG.error("no text called {} in {}", key, language);
            return "[" + key + "]";
        }
        boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return plain ? pattern : format(language, pattern).format(arguments);
    }

    static MessageFormat format(Language language, String pattern) {
        MessageFormat format = new MessageFormat(pattern, language.locale());
        Format[] given = format.getFormats();
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null) {
                format.setFormat(i, new PlainFormat(language));
            }
        }
        return format;
    }

    /** Writes an argument whose placeholder names no format: exactly, where {@link MessageFormat} would round to 0.001. */
    private static final class PlainFormat extends Format {

        private final transient Language language;

        PlainFormat(Language language) {
            this.language = language;
        }

        @Override
        public StringBuffer format(Object argument, StringBuffer text, FieldPosition position) {
            return text.append(
                    switch (argument) {
                        case BigDecimal number -> Formats.number(number, language);
                        case Number number -> Formats.number(new BigDecimal(number.toString()), language);
                        case LocalDate date -> Formats.date(date);
                        default -> argument.toString();
                    });
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException(
                    "texts are written, never read: " + source.toLowerCase(Locale.ROOT));
        }
    }
}
