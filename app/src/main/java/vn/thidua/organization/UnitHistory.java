package vn.thidua.organization;

import vn.thidua.core.organization.History;

/** Answers how the units came to be what they are, and who took over from whom. Names of units are public. */
public interface UnitHistory {

    /** Returns all units through time. A unit is identified by its {@link Unit#code}; its name is the full one. */
    History history();
}
