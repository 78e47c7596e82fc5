package vn.thidua.conference.proceedings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;

/**
 * The units that a conference file may name.
 *
 * @param known codes of all units of the register
 * @param present codes of the members of the conference's clusters
 */
record Members(Set<String> known, Set<String> present) {

    static Members of(List<Cluster> clusters, List<String> chosen, List<Unit> units) {
        return new Members(
                units.stream().map(Unit::code).collect(Collectors.toSet()),
                clusters.stream()
                        .filter(cluster -> chosen.contains(cluster.code()))
                        .flatMap(cluster -> cluster.members().stream())
                        .map(Unit::code)
                        .collect(Collectors.toSet()));
    }

    /** Reads the code of a unit that took part. */
    String unit(Fields fields, String name) {
        String code = fields.text(name);
        check(fields, name, code);
        return code;
    }

    /** Notes a defect at {@code name} if {@code code} is no unit that took part. */
    void check(Fields fields, String name, String code) {
        if (code.isEmpty()) {
            return;
        }
        if (!known.contains(code)) {
            fields.reject(name, ProceedingsViolation.UNKNOWN_UNIT, code);
        } else if (!present.contains(code)) {
            fields.reject(name, ProceedingsViolation.UNIT_OUTSIDE_CLUSTERS, code);
        }
    }
}
