package vn.thidua.recognition.register;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something known of a person or a unit. What its {@link FactKind} has no field for is empty.
 *
 * @param code of the vocabulary's section {@link FactKind#section()}
 * @param year the year it is for, or the first of them
 * @param level {@code base}, {@code ministry}, {@code nation}; empty if not known
 * @param issuer who decided or recognised, as the paper names it; empty if not known
 * @param number number of the decision; empty if not known
 * @param day day of the decision; of a birth, the day itself
 * @param feat {@code regular}, {@code sudden}, {@code themed}; empty if not known
 * @param until the last day; empty if it has not ended; of what is for several years, the last day of the last of them
 * @param workingDays working days, 1 to 366
 * @param words what it is called, what it was given for, or why it is so; may be empty
 * @param revoked the day on which the award was taken back
 * @param amount how much or how many, 0 or more, at most two decimals
 * @param outcome {@code holds} or {@code fails}; empty if nobody decided
 */
public record Fact(
        FactKind kind,
        String code,
        Optional<Integer> year,
        String level,
        String issuer,
        String number,
        Optional<LocalDate> day,
        String feat,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Integer> workingDays,
        String words,
        Optional<LocalDate> revoked,
        Optional<BigDecimal> amount,
        String outcome) {

    /** Returns a fact of {@code kind} that says nothing yet. */
    public static Fact of(FactKind kind, String code) {
        return new Fact(
                kind,
                code,
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** Returns this fact, which is for several years, with {@code last} as the last of them. */
    public Fact untilYear(int last) {
        return lasting(from, Optional.of(LocalDate.of(last, 12, 31)), workingDays);
    }

    /** Returns this fact for {@code newYear}. */
    public Fact inYear(int newYear) {
        return new Fact(
                kind,
                code,
                Optional.of(newYear),
                level,
                issuer,
                number,
                day,
                feat,
                from,
                until,
                workingDays,
                words,
                revoked,
                amount,
                outcome);
    }

    /** Returns this fact decided by a paper; an empty text or no day is what nobody knows. */
    public Fact decided(String newLevel, String newIssuer, String newNumber, Optional<LocalDate> newDay) {
        return new Fact(
                kind,
                code,
                year,
                newLevel,
                newIssuer,
                newNumber,
                newDay,
                feat,
                from,
                until,
                workingDays,
                words,
                revoked,
                amount,
                outcome);
    }

    /** Returns this fact lasting through {@code last}, or until nobody knows when. */
    public Fact lasting(Optional<LocalDate> first, Optional<LocalDate> last, Optional<Integer> days) {
        return new Fact(
                kind, code, year, level, issuer, number, day, feat, first, last, days, words, revoked, amount, outcome);
    }

    /** Returns this fact with what it is called, and what kind of achievement it was given for. */
    public Fact called(String newWords, String newFeat) {
        return new Fact(
                kind,
                code,
                year,
                level,
                issuer,
                number,
                day,
                newFeat,
                from,
                until,
                workingDays,
                newWords,
                revoked,
                amount,
                outcome);
    }

    /** Returns this fact with how much it is and whether it holds. */
    public Fact saying(Optional<BigDecimal> newAmount, String newOutcome) {
        return new Fact(
                kind,
                code,
                year,
                level,
                issuer,
                number,
                day,
                feat,
                from,
                until,
                workingDays,
                words,
                revoked,
                newAmount.map(Fact::plain),
                newOutcome);
    }

    /** Returns this fact taken back on a day. */
    public Fact takenBack(Optional<LocalDate> on) {
        return new Fact(
                kind,
                code,
                year,
                level,
                issuer,
                number,
                day,
                feat,
                from,
                until,
                workingDays,
                words,
                on,
                amount,
                outcome);
    }

    /**
     * Returns what makes two facts of one subject the same thing: if they say something different nevertheless, one of them
     * is wrong.
     *
     * @param once whether the vocabulary gives the award at most once a year
     */
    public String identity(boolean once) {
        String what = switch (kind) {
            case BIRTH -> "";
            case RATING -> part(year);
            case AWARD -> code + part(year) + (once ? "" : part(key(number)));
            case INITIATIVE -> part(year) + part(key(words));
            case DISCIPLINE, INQUIRY, SERVICE -> code + part(from);
            case ABSENCE -> code + part(year) + part(from);
            case STATEMENT, MEASURE, JUDGEMENT -> code + part(year);
            case COMPLETE -> code + part(year) + part(until);
        };
        return kind + "|" + what;
    }

    /**
     * Returns the first day that it is about, which {@code recognition.fact.since} has as well. That the register is complete
     * is about its last day: only who may see all facts until then may rely on it.
     */
    LocalDate since() {
        return (kind == FactKind.COMPLETE ? until : from)
                .or(() -> year.map(number -> LocalDate.of(number, 1, 1)))
                .or(() -> day)
                .orElseThrow(() -> new IllegalStateException("a fact has a day or a year"));
    }

    /** Says whether it was known on {@code asked}: what is decided later changes nothing before. */
    boolean isKnownOn(LocalDate asked) {
        if (kind == FactKind.COMPLETE) {
            return year.map(first -> first <= asked.getYear()).orElse(false);
        }
        return !since().isAfter(asked)
                && (kind == FactKind.BIRTH
                        || day.map(decided -> !decided.isAfter(asked)).orElse(true));
    }

    /** Returns {@code amount} without zeros at the end, so that equal amounts are the same. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortened = amount.stripTrailingZeros();
        return shortened.scale() < 0 ? shortened.setScale(0) : shortened;
    }

    private static String part(Object value) {
        return "|"
                + (value instanceof Optional<?> optional
                        ? optional.map(Object::toString).orElse("")
                        : value);
    }

    /** Numbers of decisions are typed with and without blanks. */
    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
