package vn.thidua.organization.intake;

import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/**
 * A column of a list. Its heading is its title in either language of the product, or its name; letter case and diacritics do
 * not matter.
 */
enum Column {
    UNIT_CODE(Subject.UNITS, "code", true),
    UNIT_NAME(Subject.UNITS, "name", true),
    UNIT_SHORT_NAME(Subject.UNITS, "short_name", false),
    UNIT_PARENT(Subject.UNITS, "parent", true),
    UNIT_ORDER(Subject.UNITS, "order", false),
    UNIT_FROM(Subject.UNITS, "valid_from", true),
    UNIT_TO(Subject.UNITS, "valid_to", false),
    UNIT_NOTE(Subject.UNITS, "note", false),
    POST_UNIT(Subject.POSTS, "unit", true),
    POST_CODE(Subject.POSTS, "code", true),
    POST_TITLE(Subject.POSTS, "title", true),
    POST_ORDER(Subject.POSTS, "order", false),
    POST_FROM(Subject.POSTS, "valid_from", true),
    POST_TO(Subject.POSTS, "valid_to", false),
    POST_NOTE(Subject.POSTS, "note", false),
    PERSON_CODE(Subject.PEOPLE, "code", true),
    PERSON_NAME(Subject.PEOPLE, "full_name", true),
    PERSON_UNIT(Subject.PEOPLE, "unit", true),
    PERSON_POST(Subject.PEOPLE, "post", false),
    PERSON_FROM(Subject.PEOPLE, "valid_from", true),
    PERSON_TO(Subject.PEOPLE, "valid_to", false),
    PERSON_NOTE(Subject.PEOPLE, "note", false);

    private final Subject subject;
    private final String code;
    private final boolean required;

    Column(Subject subject, String code, boolean required) {
        this.subject = subject;
        this.code = code;
        this.required = required;
    }

    Subject subject() {
        return subject;
    }

    /** Returns the name that programs write above the column. */
    String code() {
        return code;
    }

    /** Says whether the column is for people to read: it is never read here. */
    boolean isNote() {
        return code.equals("note");
    }

    /** Says whether a list without the column cannot be read. */
    boolean isRequired() {
        return required;
    }

    /** Returns the title in the reader's language. */
    String title() {
        return Texts.text(key());
    }

    /** Returns the title in {@code language}. */
    String title(Language language) {
        return Texts.text(language, key());
    }

    /** Returns in words what the column says. */
    String meaning() {
        return Texts.text(key() + ".meaning");
    }

    private String key() {
        return "organization.intake.column." + subject.code() + "." + code.replace('_', '-');
    }
}
