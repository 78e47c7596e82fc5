package vn.thidua.identity.access;

import java.util.List;

/** A role to be given as a form sent it. */
record SentGrant(String role, List<String> unit, String from, String lastDay, String basis) {

    static final SentGrant EMPTY = new SentGrant("", List.of(), "", "", "");

    SentGrant {
        unit = List.copyOf(unit);
    }

    NewAssignment read() {
        return new NewAssignment(role, unit, Validity.typed(from, lastDay), basis);
    }
}
