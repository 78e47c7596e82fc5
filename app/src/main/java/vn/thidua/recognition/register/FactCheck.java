package vn.thidua.recognition.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;

/** What can be told wrong about a fact without knowing what else is in the register. */
public final class FactCheck {

    /** First year of which the register knows anything. */
    public static final int FIRST_YEAR = 1945;

    private static final int LONGEST = 300;

    private FactCheck() {}

    /** Returns everything wrong with {@code fact} about a person or a unit, on the day {@code today}. */
    public static List<Violation> of(Fact fact, boolean person, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        missing(fact, wrong);
        words(fact, person, wrong);
        days(fact, today, wrong);
        texts(fact, wrong);
        return wrong;
    }

    private static void missing(Fact fact, List<Violation> wrong) {
        FactKind kind = fact.kind();
        require(kind, FactField.CODE, !fact.code().isEmpty(), wrong);
        require(kind, FactField.YEAR, fact.year().isPresent(), wrong);
        require(kind, FactField.UNTIL_YEAR, fact.until().isPresent(), wrong);
        require(kind, FactField.WORDS, !fact.words().isEmpty(), wrong);
        require(kind, FactField.AMOUNT, fact.amount().isPresent(), wrong);
        require(kind, FactField.OUTCOME, !fact.outcome().isEmpty(), wrong);
        require(kind, FactField.LEVEL, !fact.level().isEmpty(), wrong);
        require(kind, FactField.FROM, fact.from().isPresent(), wrong);
        require(kind, FactField.DAY, fact.day().isPresent(), wrong);
        if (kind == FactKind.ABSENCE
                && fact.from().isEmpty()
                && fact.workingDays().isEmpty()) {
            wrong.add(Violation.of(RegisterViolation.ABSENCE_UNMEASURED));
        }
    }

    private static void require(FactKind kind, FactField field, boolean there, List<Violation> wrong) {
        if (kind.needs(field) && !there) {
            wrong.add(Violation.of(RegisterViolation.FIELD_MISSING, field.label(kind)));
        }
    }

    private static void words(Fact fact, boolean person, List<Violation> wrong) {
        word(fact.kind(), FactField.CODE, fact.kind().section(), fact.code(), wrong);
        word(fact.kind(), FactField.LEVEL, Vocabulary.LEVEL, fact.level(), wrong);
        word(fact.kind(), FactField.FEAT, Vocabulary.FEAT, fact.feat(), wrong);
        word(fact.kind(), FactField.OUTCOME, Vocabulary.OUTCOME, fact.outcome(), wrong);
        if (fact.kind() != FactKind.AWARD) {
            return;
        }
        Optional<Word> award = Vocabulary.find(fact.kind().section(), fact.code());
        award.filter(word -> word.of().equals(person ? "unit" : "person"))
                .ifPresent(word -> wrong.add(Violation.of(
                        person ? RegisterViolation.NOT_FOR_PERSON : RegisterViolation.NOT_FOR_UNIT, word.shown())));
        award.filter(word -> !word.level().isEmpty()
                        && !fact.level().isEmpty()
                        && !word.level().equals(fact.level()))
                .ifPresent(word -> wrong.add(Violation.of(
                        RegisterViolation.LEVEL_OTHER,
                        word.shown(),
                        Vocabulary.shown(Vocabulary.LEVEL, word.level()))));
    }

    private static void word(FactKind kind, FactField field, String section, String code, List<Violation> wrong) {
        if (!code.isEmpty() && Vocabulary.find(section, code).isEmpty()) {
            wrong.add(Violation.of(RegisterViolation.WORD_UNKNOWN, field.label(kind), code));
        }
    }

    private static void days(Fact fact, LocalDate today, List<Violation> wrong) {
        fact.year().ifPresent(year -> year(year, today, wrong));
        if (fact.kind() == FactKind.COMPLETE) {
            fact.until().map(LocalDate::getYear).ifPresent(year -> year(year, today, wrong));
            if (fact.year().isPresent()
                    && fact.until().isPresent()
                    && fact.until().get().getYear() < fact.year().get()) {
                wrong.add(Violation.of(
                        RegisterViolation.YEARS_REVERSED,
                        Integer.toString(fact.until().get().getYear()),
                        Integer.toString(fact.year().get())));
            }
        }
        ahead(fact.kind(), FactField.DAY, fact.day(), today, wrong);
        ahead(fact.kind(), FactField.REVOKED, fact.revoked(), today, wrong);
        if (fact.from().isPresent()
                && fact.until().isPresent()
                && fact.until().get().isBefore(fact.from().get())) {
            wrong.add(Violation.of(
                    RegisterViolation.END_BEFORE_START, Formats.date(fact.until()), Formats.date(fact.from())));
        }
        if ((fact.kind() == FactKind.AWARD || fact.kind() == FactKind.RATING)
                && fact.day().isPresent()
                && fact.year().isPresent()
                && fact.day().get().getYear() < fact.year().get()) {
            wrong.add(Violation.of(
                    RegisterViolation.DECIDED_BEFORE,
                    Formats.date(fact.day()),
                    Integer.toString(fact.year().get())));
        }
        if (fact.revoked().isPresent()
                && fact.day().isPresent()
                && fact.revoked().get().isBefore(fact.day().get())) {
            wrong.add(Violation.of(
                    RegisterViolation.REVOKED_BEFORE, Formats.date(fact.revoked()), Formats.date(fact.day())));
        }
        fact.workingDays()
                .filter(days -> days < 1 || days > 366)
                .ifPresent(days -> wrong.add(Violation.of(RegisterViolation.DAYS_UNREADABLE, Integer.toString(days))));
    }

    private static void year(int year, LocalDate today, List<Violation> wrong) {
        if (year < FIRST_YEAR || year > 2100) {
            wrong.add(Violation.of(
                    RegisterViolation.YEAR_UNREADABLE,
                    Integer.toString(year),
                    Integer.toString(FIRST_YEAR),
                    Integer.toString(today.getYear())));
        } else if (year > today.getYear()) {
            wrong.add(Violation.of(RegisterViolation.YEAR_AHEAD, Integer.toString(year)));
        }
    }

    private static void ahead(
            FactKind kind, FactField field, Optional<LocalDate> day, LocalDate today, List<Violation> wrong) {
        day.filter(asked -> asked.isAfter(today))
                .ifPresent(asked ->
                        wrong.add(Violation.of(RegisterViolation.DAY_AHEAD, field.label(kind), Formats.date(asked))));
        day.filter(asked -> asked.getYear() < 1900)
                .ifPresent(asked -> wrong.add(
                        Violation.of(RegisterViolation.DAY_UNREADABLE, field.label(kind), Formats.date(asked))));
    }

    private static void texts(Fact fact, List<Violation> wrong) {
        text(fact.kind(), FactField.ISSUER, fact.issuer(), wrong);
        text(fact.kind(), FactField.NUMBER, fact.number(), wrong);
        text(fact.kind(), FactField.WORDS, fact.words(), wrong);
    }

    private static void text(FactKind kind, FactField field, String text, List<Violation> wrong) {
        if (text.length() > LONGEST) {
            wrong.add(Violation.of(RegisterViolation.TEXT_TOO_LONG, field.label(kind), text.length(), LONGEST));
        }
    }
}
