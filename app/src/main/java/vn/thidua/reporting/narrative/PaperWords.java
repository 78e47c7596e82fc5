package vn.thidua.reporting.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the paper, always in Vietnamese: a document's language does not follow its reader's. */
final class PaperWords {

    private static final Properties PATTERNS = load();

    private PaperWords() {}

    /** Returns the text called {@code key}. */
    static String text(String key, String... arguments) {
        String pattern = Objects.requireNonNull(PATTERNS.getProperty(key), key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    private static Properties load() {
        Properties patterns = new Properties();
        try (InputStream file = Objects.requireNonNull(
                PaperWords.class.getResourceAsStream("/documents/reporting/narrative.properties"))) {
            patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return patterns;
    }
}
