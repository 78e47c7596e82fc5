package vn.thidua.recognition.register;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.thidua.web.Texts;

/** What a fact is about. */
public enum FactKind {
    /** How a year was rated. */
    RATING,
    /** A title or form that was given. */
    AWARD,
    /** An initiative, scientific work or feat of resourcefulness that was recognised. */
    INITIATIVE,
    /** A disciplinary measure. */
    DISCIPLINE,
    /** A time during which something is looked into. */
    INQUIRY,
    /** A time of service. */
    SERVICE,
    /** Time away in a year. */
    ABSENCE,
    /** The day of birth of a person, which tells people of one name apart. */
    BIRTH,
    /** Something stated in words of a list, for example that a unit led its cluster. */
    STATEMENT,
    /** A figure of a year, for example how many members a unit has. */
    MEASURE,
    /** What people decided where the rules leave a condition to them. */
    JUDGEMENT,
    /** Somebody confirms that the register has everything of a kind in some years: what it does not have did not happen. */
    COMPLETE;

    /** Returns what such a fact can say, in the order in which it is asked. */
    public Set<FactField> fields() {
        return switch (this) {
            case RATING -> EnumSet.of(FactField.CODE, FactField.YEAR, FactField.DAY);
            case AWARD ->
                EnumSet.of(
                        FactField.CODE,
                        FactField.YEAR,
                        FactField.LEVEL,
                        FactField.ISSUER,
                        FactField.NUMBER,
                        FactField.DAY,
                        FactField.FEAT,
                        FactField.WORDS,
                        FactField.REVOKED);
            case INITIATIVE ->
                EnumSet.of(
                        FactField.CODE,
                        FactField.YEAR,
                        FactField.LEVEL,
                        FactField.ISSUER,
                        FactField.NUMBER,
                        FactField.DAY,
                        FactField.WORDS);
            case DISCIPLINE ->
                EnumSet.of(
                        FactField.CODE,
                        FactField.FROM,
                        FactField.UNTIL,
                        FactField.ISSUER,
                        FactField.NUMBER,
                        FactField.DAY);
            case INQUIRY, SERVICE -> EnumSet.of(FactField.CODE, FactField.FROM, FactField.UNTIL);
            case ABSENCE ->
                EnumSet.of(FactField.CODE, FactField.YEAR, FactField.FROM, FactField.UNTIL, FactField.WORKING_DAYS);
            case BIRTH -> EnumSet.of(FactField.DAY);
            case STATEMENT ->
                EnumSet.of(FactField.CODE, FactField.YEAR, FactField.ISSUER, FactField.NUMBER, FactField.DAY);
            case MEASURE -> EnumSet.of(FactField.CODE, FactField.YEAR, FactField.AMOUNT);
            case JUDGEMENT ->
                EnumSet.of(
                        FactField.CODE,
                        FactField.YEAR,
                        FactField.OUTCOME,
                        FactField.ISSUER,
                        FactField.NUMBER,
                        FactField.DAY);
            case COMPLETE -> EnumSet.of(FactField.CODE, FactField.YEAR, FactField.UNTIL_YEAR, FactField.WORDS);
        };
    }

    /** Says whether a fact without {@code field} says nothing. */
    boolean needs(FactField field) {
        return switch (field) {
            case CODE, YEAR, UNTIL_YEAR, AMOUNT, OUTCOME -> fields().contains(field);
            case WORDS -> this == COMPLETE;
            case LEVEL -> this == INITIATIVE;
            case FROM -> this == DISCIPLINE || this == INQUIRY || this == SERVICE;
            case DAY -> this == BIRTH || this == JUDGEMENT;
            case ISSUER, NUMBER, FEAT, UNTIL, WORKING_DAYS, REVOKED -> false;
        };
    }

    /** Returns the section of the vocabulary that the code is of, which is also its name in addresses. */
    public String section() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind in words. */
    public String words() {
        return Texts.text("recognition.register.kind." + section());
    }
}
