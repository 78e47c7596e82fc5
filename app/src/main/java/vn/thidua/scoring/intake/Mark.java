package vn.thidua.scoring.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number before a section or criterion, as one of the ways in which it can be read: {@code C} is the third part or a hundred.
 *
 * @param above numbers of the levels above it that it names itself, as {@code 1.2} names {@code 1}; mostly none
 * @param own its last part as it is written
 * @param value 1 for the first of its level
 */
record Mark(Style style, List<String> above, String own, int value) {

    /** Ways of counting. */
    enum Style {
        /** A, B, C */
        PART,
        /** I, II, III */
        ROMAN,
        /** 1, 2, 3 */
        ARABIC,
        /** 1.1, 1.2; also I.1 */
        DOTTED,
        /** a, b, c, as the Vietnamese alphabet counts */
        LETTER,
        /** -, + */
        BULLET
    }

    private static final Pattern WORDS = Pattern.compile("(?iu)^(phần|mục|part|section)\\s+");
    private static final Pattern DOTTED = Pattern.compile("([A-Z]|[IVXLC]+|[0-9]{1,3})((?:\\.(?:[0-9]{1,3}|[a-zđ]))+)");
    private static final Pattern ROMAN = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final String VIETNAMESE = "abcdđeghiklmnopqrstuvxy";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    Mark {
        above = List.copyOf(above);
    }

    /** Returns every way to read {@code written}, the likeliest first; none if it is no number. */
    static List<Mark> of(String written) {
        String plain = WORDS.matcher(written)
                .replaceFirst("")
                .replaceAll("[.):\\s/]+$", "")
                .strip();
        List<Mark> marks = new ArrayList<>();
        if (List.of("-", "–", "+", "*", "•").contains(plain)) {
            marks.add(new Mark(Style.BULLET, List.of(), "-", 1));
        }
        if (!plain.isEmpty() && ROMAN.matcher(plain).matches()) {
            marks.add(new Mark(Style.ROMAN, List.of(), plain, roman(plain)));
        }
        if (plain.matches("[A-ZĐ]")) {
            marks.add(new Mark(Style.PART, List.of(), plain, letter(plain)));
        }
        if (plain.matches("[0-9]{1,3}")) {
            marks.add(new Mark(Style.ARABIC, List.of(), plain, Integer.parseInt(plain)));
        }
        if (plain.matches("[a-zđ]")) {
            marks.add(new Mark(Style.LETTER, List.of(), plain, letter(plain)));
        }
        if (DOTTED.matcher(plain).matches()) {
            marks.add(dotted(plain));
        }
        return marks;
    }

    private static Mark dotted(String plain) {
        List<String> parts = DOT.splitAsStream(plain).toList();
        String own = parts.getLast();
        int value = own.matches("[0-9]+") ? Integer.parseInt(own) : letter(own);
        return new Mark(Style.DOTTED, parts.subList(0, parts.size() - 1), own, value);
    }

    /** Takes the number off the beginning of {@code content}; both parts are empty or not together. */
    static List<String> split(String content) {
        Matcher matcher = Pattern.compile(
                        "^((?:(?:[Pp]hần|[Mm]ục|PHẦN|MỤC)\\s+)?(?:[0-9IVXLC]+(?:\\.[0-9a-zđ]+)*|[A-ZĐ]|[a-zđ])[.):/]|[-–+*•]|[0-9]+(?:\\.[0-9]+)+)\\s+(\\S.*)$")
                .matcher(content);
        return matcher.matches() ? List.of(matcher.group(1), matcher.group(2)) : List.of();
    }

    /** Says whether it comes right after {@code before} on the same level. */
    boolean follows(Mark before) {
        if (style == Style.BULLET) {
            return true;
        }
        boolean isLetter = own.length() == 1 && !Character.isDigit(own.charAt(0)) && style != Style.ROMAN;
        return value == before.value + 1
                || (isLetter && before.own.length() == 1 && latin(own) == latin(before.own) + 1 && latin(own) > 0);
    }

    /** Returns the number as a part of a code, which has plain letters only. */
    String code(int position) {
        return switch (style) {
            case BULLET -> Integer.toString(position);
            case PART, ROMAN, ARABIC, DOTTED, LETTER -> own.replace("đ", "dd").replace("Đ", "DD");
        };
    }

    private static int letter(String letter) {
        int vietnamese = VIETNAMESE.indexOf(letter.toLowerCase(Locale.ROOT)) + 1;
        return vietnamese > 0 ? vietnamese : latin(letter);
    }

    private static int latin(String letter) {
        return LATIN.indexOf(letter.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int roman(String written) {
        int value = 0;
        int last = 0;
        for (int at = written.length() - 1; at >= 0; at--) {
            int worth = switch (written.charAt(at)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                case 'C' -> 100;
                case 'D' -> 500;
                default -> 1000;
            };
            value += worth < last ? -worth : worth;
            last = Math.max(last, worth);
        }
        return value;
    }
}
