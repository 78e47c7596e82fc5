package vn.thidua.recognition.register;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.web.Formats;

/** Facts in the reader's words. */
public final class FactWords {

    private FactWords() {}

    /** Returns what {@code fact} says in one line, for example {@code Lao động tiên tiến 2016, số 12/QĐ, 20/12/2016}. */
    public static String of(Fact fact) {
        List<String> parts = new ArrayList<>();
        parts.add(head(fact));
        parts.addAll(details(fact));
        return String.join(", ", parts);
    }

    /** Returns what it is: the rating, award and so on. */
    static String head(Fact fact) {
        return switch (fact.kind()) {
            case BIRTH -> text("recognition.register.born", Formats.date(fact.day()));
            case COMPLETE ->
                text(
                        "recognition.register.complete",
                        Vocabulary.shown(fact.kind().section(), fact.code()));
            case MEASURE ->
                text(
                        "recognition.register.measure",
                        Vocabulary.shown(fact.kind().section(), fact.code()),
                        fact.amount().map(Formats::number).orElse(""));
            case JUDGEMENT ->
                text(
                        "recognition.register.judgement",
                        Vocabulary.shown(Vocabulary.OUTCOME, fact.outcome()),
                        Vocabulary.shown(fact.kind().section(), fact.code()));
            case INITIATIVE ->
                fact.words().isEmpty()
                        ? Vocabulary.shown(fact.kind().section(), fact.code())
                        : Vocabulary.shown(fact.kind().section(), fact.code()) + " “" + fact.words() + "”";
            default -> Vocabulary.shown(fact.kind().section(), fact.code());
        };
    }

    /** Returns what else is known of it. */
    static List<String> details(Fact fact) {
        List<String> parts = new ArrayList<>();
        if (fact.kind() == FactKind.COMPLETE) {
            return List.of(years(fact), fact.words());
        }
        fact.year().ifPresent(year -> parts.add(text("recognition.register.year", Integer.toString(year))));
        boolean implied = Vocabulary.find(fact.kind().section(), fact.code())
                .map(word -> word.level().equals(fact.level()))
                .orElse(false);
        if (!fact.level().isEmpty() && !implied) {
            parts.add(Vocabulary.shown(Vocabulary.LEVEL, fact.level()));
        }
        if (!fact.number().isEmpty()) {
            parts.add(text("recognition.register.number", fact.number()));
        }
        if (fact.kind() != FactKind.BIRTH) {
            fact.day().ifPresent(day -> parts.add(text("recognition.register.day", Formats.date(day))));
        }
        if (!fact.issuer().isEmpty()) {
            parts.add(fact.issuer());
        }
        if (!fact.feat().isEmpty()) {
            parts.add(Vocabulary.shown(Vocabulary.FEAT, fact.feat()));
        }
        fact.from()
                .ifPresent(from -> parts.add(
                        fact.until().isPresent()
                                ? text(
                                        "recognition.register.from-until",
                                        Formats.date(from),
                                        Formats.date(fact.until()))
                                : text("recognition.register.from", Formats.date(from))));
        fact.workingDays().ifPresent(days -> parts.add(text("recognition.register.working-days", days)));
        if (fact.kind() == FactKind.AWARD && !fact.words().isEmpty()) {
            parts.add(fact.words());
        }
        fact.revoked().ifPresent(day -> parts.add(text("recognition.register.revoked", Formats.date(day))));
        return parts;
    }

    private static String years(Fact fact) {
        String first = fact.year().map(String::valueOf).orElse("");
        String last = Integer.toString(fact.since().getYear());
        return first.equals(last)
                ? text("recognition.register.year", last)
                : text("recognition.register.years-from-until", first, last);
    }

    /** Returns which parts of the paper behind an award nobody knows, in words. */
    static List<String> unknown(Fact fact) {
        List<String> parts = new ArrayList<>();
        if (fact.kind() == FactKind.AWARD) {
            if (fact.number().isEmpty()) {
                parts.add(FactField.NUMBER.label(fact.kind()));
            }
            if (fact.day().isEmpty()) {
                parts.add(FactField.DAY.label(fact.kind()));
            }
            if (fact.issuer().isEmpty()) {
                parts.add(FactField.ISSUER.label(fact.kind()));
            }
            if (fact.level().isEmpty()) {
                parts.add(FactField.LEVEL.label(fact.kind()));
            }
        }
        return parts;
    }
}
