package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The words of one paper, from {@code documents/<paper>.properties}, always in Vietnamese: a document's language does not follow
 * its reader's. Apostrophes are doubled in them.
 */
public final class PaperTexts {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("mm");

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Properties patterns;

    private PaperTexts(Properties patterns) {
        this.patterns = patterns;
    }

    /**
     * Loads the words of the paper called {@code paper}, for example {@code conference/minutes}.
     *
     * @throws IllegalArgumentException if there are none; a bug of the caller
     */
    public static PaperTexts of(String paper) {
        String name = "/documents/" + paper + ".properties";
        try (InputStream file = PaperTexts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no words for " + paper);
            }
            Properties patterns = new Properties();
            patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new PaperTexts(patterns);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Returns the text called {@code key}; numbers, days and times in it are written as papers write them.
     *
     * @throws IllegalArgumentException if there is none; a bug of the caller
     */
    public String text(String key, Object... arguments) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return new MessageFormat(pattern, Locale.ROOT)
                .format(Arrays.stream(arguments).map(this::written).toArray());
    }

    /** Returns the words of a list written with commas; none if there is no such list. */
    public List<String> list(String key) {
        String words = patterns.getProperty(key, "");
        return words.isBlank() ? List.of() : List.of(words.strip().split("\\s*,\\s*"));
    }

    /** Returns a number, day or time as papers write it; any other text as it is. */
    public String written(Object argument) {
        return switch (argument) {
            case LocalDate day -> DATE.format(day);
            case LocalTime time -> text("time", HOUR.format(time), MINUTE.format(time));
            case Integer number -> NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
            default -> argument.toString();
        };
    }
}
