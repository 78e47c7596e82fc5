package vn.thidua.scoring.design;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** Cleans what was typed into a form. What is no number stays as it is, so that the draft can say so. */
final class Typed {

    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");

    private Typed() {}

    /** Returns {@code typed} in NFC, on one line, without blanks around it. */
    static String word(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Z}]+", " ")
                .strip();
    }

    static String word(MultiValueMap<String, String> typed, String name) {
        return word(Optional.ofNullable(typed.getFirst(name)).orElse(""));
    }

    /** Returns {@code typed} with a decimal point where a decimal comma was typed: {@code 3,5} becomes {@code 3.5}. */
    static String number(String typed) {
        String plain = word(typed).replace('\u2212', '-');
        return WITH_COMMA.matcher(plain).matches() ? plain.replace(',', '.') : plain;
    }

    static String number(MultiValueMap<String, String> typed, String name) {
        return number(Optional.ofNullable(typed.getFirst(name)).orElse(""));
    }
}
