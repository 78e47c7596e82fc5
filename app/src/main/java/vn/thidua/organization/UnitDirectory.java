package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers which units and clusters there are. Names of units are public; what they reported is not asked here. */
public interface UnitDirectory {

    /** Returns all units in the order of their series. */
    List<Unit> units();

    /** Returns the unit called {@code code}, if there is one. */
    Optional<Unit> find(String code);

    /** Returns the clusters as they stood on {@code day}, by code, without clusters that had no member. */
    List<Cluster> clusters(LocalDate day);
}
