package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Words that the form prescribes, always in Vietnamese: a document's language does not follow its reader's. */
enum Wording {
    NATIONAL_NAME,
    MOTTO,
    NUMBER,
    PLACE_AND_DATE,
    DATELINE,
    RECIPIENTS,
    ANNEX,
    ANNEX_NUMBERED,
    ANNEX_REFERENCE,
    END_MARK,
    EMPTY_TABLE,
    SOURCE,
    PAGE_OF;

    /** Language of every document, BCP 47. */
    static final String LANGUAGE = "vi-VN";

    private static final Properties TEXTS = load();

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};

    /** Returns the words, with {@code arguments} in their places. */
    String text(Object... arguments) {
        String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        String pattern = Objects.requireNonNull(TEXTS.getProperty(key), key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** Returns the line with number and symbol; a draft leaves a gap of eight spaces that do not break. */
    static String number(DocumentNumber number) {
        String value =
                number.value().isPresent() ? "%02d".formatted(number.value().getAsInt()) : "\u00A0".repeat(8);
        return NUMBER.text(value + "/" + number.symbol());
    }

    /** Returns the line with place and date: days below 10 and the months 1 and 2 take a zero in front. */
    static String placeAndDate(PlaceAndDate issued) {
        LocalDate date = issued.date();
        int month = date.getMonthValue();
        return PLACE_AND_DATE.text(
                issued.place(),
                "%02d".formatted(date.getDayOfMonth()),
                month <= 2 ? "0" + month : Integer.toString(month),
                Integer.toString(date.getYear()));
    }

    /** Returns place and date in the short form of newspapers, dd/MM/yyyy. */
    static String dateline(PlaceAndDate written) {
        LocalDate date = written.date();
        return DATELINE.text(
                written.place(),
                "%02d".formatted(date.getDayOfMonth()),
                "%02d".formatted(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /**
     * Returns the name of an annex, with a Roman figure when there are several.
     *
     * @param index counted from 0
     * @param count how many annexes the document has
     */
    static String annex(int index, int count) {
        if (count == 1) {
            return ANNEX.text();
        }
        return ANNEX_NUMBERED.text(index < ROMAN.length ? ROMAN[index] : Integer.toString(index + 1));
    }

    /** Returns the {@code index}-th of {@code count} lines that form one list: ";" after each, "." after the last. */
    static String listed(String line, int index, int count) {
        String bare = line.strip().replaceAll("[;.,]+$", "");
        return bare + (index == count - 1 ? "." : ";");
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(Wording.class.getResourceAsStream("/document/wording.properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
