package vn.thidua.conference.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.scoring.ClusterBoard;

/**
 * All that papers are written from.
 *
 * @param figures what was reported, consolidated
 * @param boards how the units of each cluster stand
 * @param proceedings the record of the conference, if there was one
 * @param units the units of the register, which the record may name
 * @param illustrative whether everything is invented
 * @param writtenOn the day that papers without a conference are dated
 */
public record ReviewMaterial(
        ConsolidatedPeriod figures,
        List<ClusterBoard> boards,
        Optional<Proceedings> proceedings,
        List<Unit> units,
        boolean illustrative,
        LocalDate writtenOn) {

    public ReviewMaterial {
        boards = List.copyOf(boards);
        units = List.copyOf(units);
    }

    /** Returns the short names of the units called {@code codes}, in the same order. */
    List<String> shortNames(List<String> codes) {
        Map<String, Unit> byCode = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        return codes.stream()
                .map(code -> Optional.ofNullable(byCode.get(code))
                        .map(Unit::shortName)
                        .orElse(code))
                .toList();
    }

    /** Returns the name of the unit called {@code code}. */
    String name(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(code);
    }

    /** Returns the codes of the clusters: those of the conference, or else those with figures. */
    List<String> clusters() {
        return proceedings
                .map(Proceedings::clusters)
                .orElseGet(() -> figures.clusters().stream()
                        .map(ConsolidatedPart::cluster)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Returns the short names of the units that sent no report. */
    List<String> withoutReport() {
        return shortNames(figures.whole().reports().missing());
    }
}
