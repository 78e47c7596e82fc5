package vn.thidua.identity.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The passwords that a guesser tries first: the words of {@code identity/usual-passwords.txt} alone, repeated, in pairs,
 * with digits around them or in the place of letters; rows of keys; and a few characters over and over.
 */
final class UsualPasswords {

    private static final int SHORTEST_WORD = 4;
    private static final int FEW_CHARACTERS = 4;
    private static final int FEW_LETTERS = 4;
    private static final List<String> ROWS = List.of(
            "01234567890123456789",
            "98765432109876543210",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiopasdfghjklzxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "1q2w3e4r5t6y7u8i9o0p",
            "zaqxswcdevfrbgtnhymjukilop");

    private final List<String> words;

    UsualPasswords() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                new ClassPathResource("identity/usual-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
            words = file.lines()
                    .map(String::strip)
                    .filter(line -> line.length() >= SHORTEST_WORD && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says whether {@code password} is one of them. */
    boolean contain(String password) {
        String plain = PlainText.of(password);
        return password.codePoints().distinct().count() <= FEW_CHARACTERS
                || ROWS.stream().anyMatch(row -> row.contains(plain))
                || isMadeOfWords(plain)
                || isMadeOfWords(PlainText.withoutDisguise(password));
    }

    /** A password is made of words if nothing much is left when two of them, however often, and all digits are taken out. */
    private boolean isMadeOfWords(String plain) {
        return hasLittleLeft(plain)
                || without(plain)
                        .anyMatch(rest -> hasLittleLeft(rest) || without(rest).anyMatch(UsualPasswords::hasLittleLeft));
    }

    private Stream<String> without(String plain) {
        return words.stream().filter(plain::contains).map(word -> plain.replace(word, ""));
    }

    private static boolean hasLittleLeft(String rest) {
        return rest.chars().filter(Character::isLetter).count() < FEW_LETTERS;
    }
}
