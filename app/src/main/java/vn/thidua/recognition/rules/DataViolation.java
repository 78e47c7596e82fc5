package vn.thidua.recognition.rules;

import vn.thidua.shared.ViolationCode;

/** What can be wrong with a text that is held against a JSON Schema. Arguments: 0 where in the text, then as said. */
enum DataViolation implements ViolationCode {
    /** Neither YAML nor JSON, or a key comes twice; 1 what the parser says. */
    NOT_READABLE,
    /** 1 the key. */
    KEY_MISSING,
    /** 1 the key. */
    KEY_UNKNOWN,
    /** 1 what stands there, 2 the choices. */
    CHOICE_UNKNOWN,
    /** 1 the kind that is asked for. */
    WRONG_KIND,
    /** 1 what stands there, 2 the form that is asked for. */
    MALFORMED,
    /** 1 what the schema asks for, in English. */
    OUT_OF_RANGE
}
