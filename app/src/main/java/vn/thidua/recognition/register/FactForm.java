package vn.thidua.recognition.register;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Option;

/**
 * A fact as somebody typed it.
 *
 * @param typed what stands in the fields, by {@link FactField#code()}
 */
record FactForm(FactKind kind, Map<String, String> typed) {

    FactForm {
        typed = Map.copyOf(typed);
    }

    /** What became of a form. */
    sealed interface Outcome {

        /** The form can be read. */
        record Read(Fact fact) implements Outcome {}

        /** It cannot. Holds every reason. */
        record Unreadable(List<Violation> reasons) implements Outcome {

            public Unreadable {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /** Returns the form that says {@code fact}. */
    static FactForm of(Fact fact) {
        Map<String, String> typed = new HashMap<>();
        typed.put(FactField.CODE.code(), fact.code());
        fact.year().ifPresent(year -> typed.put(FactField.YEAR.code(), Integer.toString(year)));
        typed.put(FactField.LEVEL.code(), fact.level());
        typed.put(FactField.ISSUER.code(), fact.issuer());
        typed.put(FactField.NUMBER.code(), fact.number());
        typed.put(FactField.FEAT.code(), fact.feat());
        typed.put(FactField.WORDS.code(), fact.words());
        typed.put(FactField.OUTCOME.code(), fact.outcome());
        fact.amount().ifPresent(amount -> typed.put(FactField.AMOUNT.code(), amount.toPlainString()));
        fact.workingDays().ifPresent(days -> typed.put(FactField.WORKING_DAYS.code(), Integer.toString(days)));
        put(typed, FactField.DAY, fact.day());
        put(typed, FactField.FROM, fact.from());
        put(typed, FactField.UNTIL, fact.until());
        fact.until().ifPresent(last -> typed.put(FactField.UNTIL_YEAR.code(), Integer.toString(last.getYear())));
        put(typed, FactField.REVOKED, fact.revoked());
        return new FactForm(fact.kind(), typed);
    }

    private static void put(Map<String, String> typed, FactField field, Optional<LocalDate> day) {
        day.ifPresent(known -> typed.put(field.code(), known.toString()));
    }

    /** Reads the form; what the kind has no field for is passed over. */
    Outcome read() {
        List<Violation> wrong = new ArrayList<>();
        Fact fact = Fact.of(kind, value(FactField.CODE))
                .decided(level(), value(FactField.ISSUER), value(FactField.NUMBER), day(FactField.DAY, wrong))
                .lasting(
                        day(FactField.FROM, wrong),
                        day(FactField.UNTIL, wrong),
                        number(FactField.WORKING_DAYS, RegisterViolation.DAYS_UNREADABLE, wrong))
                .called(value(FactField.WORDS), value(FactField.FEAT))
                .takenBack(day(FactField.REVOKED, wrong))
                .saying(amount(wrong), value(FactField.OUTCOME));
        Optional<Integer> year = number(FactField.YEAR, RegisterViolation.YEAR_UNREADABLE, wrong);
        Optional<Integer> until = number(FactField.UNTIL_YEAR, RegisterViolation.YEAR_UNREADABLE, wrong);
        if (!wrong.isEmpty()) {
            return new Outcome.Unreadable(wrong);
        }
        Fact ofYear = year.map(fact::inYear).orElse(fact);
        return new Outcome.Read(until.map(ofYear::untilYear).orElse(ofYear));
    }

    /** An award whose name fixes the level has that level. */
    private String level() {
        String chosen = value(FactField.LEVEL);
        return chosen.isEmpty() && kind == FactKind.AWARD
                ? Vocabulary.find(kind.section(), value(FactField.CODE))
                        .map(Word::level)
                        .orElse("")
                : chosen;
    }

    private String value(FactField field) {
        return kind.fields().contains(field) ? Spelling.clean(typed.getOrDefault(field.code(), "")) : "";
    }

    private Optional<LocalDate> day(FactField field, List<Violation> wrong) {
        String typedDay = value(field);
        if (typedDay.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typedDay));
        } catch (DateTimeParseException noDay) {
            wrong.add(Violation.of(RegisterViolation.DAY_UNREADABLE, field.label(kind), typedDay));
            return Optional.empty();
        }
    }

    /** Reads a number as it is written here or elsewhere, with a comma or a point before at most two decimals. */
    private Optional<BigDecimal> amount(List<Violation> wrong) {
        String typedAmount = value(FactField.AMOUNT);
        if (typedAmount.isEmpty()) {
            return Optional.empty();
        }
        if (typedAmount.matches("\\d{1,9}([.,]\\d{1,2})?")) {
            return Optional.of(new BigDecimal(typedAmount.replace(',', '.')));
        }
        wrong.add(Violation.of(RegisterViolation.AMOUNT_UNREADABLE, typedAmount));
        return Optional.empty();
    }

    private Optional<Integer> number(FactField field, RegisterViolation otherwise, List<Violation> wrong) {
        String typedNumber = value(field);
        if (typedNumber.isEmpty()) {
            return Optional.empty();
        }
        if (typedNumber.matches("\\d{1,4}")) {
            return Optional.of(Integer.valueOf(typedNumber));
        }
        wrong.add(
                otherwise == RegisterViolation.YEAR_UNREADABLE
                        ? Violation.of(otherwise, typedNumber, Integer.toString(FactCheck.FIRST_YEAR), "2100")
                        : Violation.of(otherwise, typedNumber));
        return Optional.empty();
    }

    /** Returns the fields to show for a person or a unit. */
    List<FormField> fields(boolean person) {
        return kind.fields().stream()
                .map(field -> new FormField(
                        "fact-" + field.code(),
                        field.label(kind),
                        typed.getOrDefault(field.code(), ""),
                        type(field),
                        kind.needs(field),
                        options(field, person)))
                .toList();
    }

    private static String type(FactField field) {
        return switch (field) {
            case DAY, FROM, UNTIL, REVOKED -> "date";
            case YEAR, UNTIL_YEAR, WORKING_DAYS -> "number";
            case CODE, LEVEL, FEAT, OUTCOME, AMOUNT, ISSUER, NUMBER, WORDS -> "text";
        };
    }

    private List<Option> options(FactField field, boolean person) {
        String section = switch (field) {
            case CODE -> kind.section();
            case LEVEL -> Vocabulary.LEVEL;
            case FEAT -> Vocabulary.FEAT;
            case OUTCOME -> Vocabulary.OUTCOME;
            case YEAR, UNTIL_YEAR, AMOUNT, ISSUER, NUMBER, DAY, FROM, UNTIL, WORKING_DAYS, WORDS, REVOKED -> "";
        };
        List<Option> options = new ArrayList<>();
        if (!section.isEmpty()) {
            options.add(new Option("", text("recognition.register.choose")));
            Vocabulary.words(section).stream()
                    .filter(word -> !word.of().equals(person ? "unit" : "person"))
                    .forEach(word -> options.add(new Option(word.code(), word.shown())));
        }
        return options;
    }
}
