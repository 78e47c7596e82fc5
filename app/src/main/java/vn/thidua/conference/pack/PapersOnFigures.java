package vn.thidua.conference.pack;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.conference.proceedings.Attendance;
import vn.thidua.conference.proceedings.ConferenceLine;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.conference.proceedings.ProceedingsQueries;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.Resting;
import vn.thidua.reporting.RestingOnFigures;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.Scope;
import vn.thidua.web.Language;

/**
 * The brief shows the figures of the moment, and a pack those of the day on which it was issued. A correction leaves the pack
 * as it was and marks it as superseded.
 */
@Component
class PapersOnFigures implements RestingOnFigures {

    private final IssuedPackRepository issued;
    private final ProceedingsQueries proceedings;
    private final Attendance attendance;
    private final ReportedFigures reported;

    PapersOnFigures(
            IssuedPackRepository issued,
            ProceedingsQueries proceedings,
            Attendance attendance,
            ReportedFigures reported) {
        this.issued = issued;
        this.proceedings = proceedings;
        this.attendance = attendance;
        this.reported = reported;
    }

    @Override
    public List<Resting> resting(String period, UUID unit) {
        List<Resting> resting = new ArrayList<>(brief(period, unit));
        for (IssuedPack pack : issued.with(period, unit)) {
            for (String file : pack.files()) {
                resting.add(new Resting(
                        Resting.Kind.DOCUMENT,
                        pack.id() + "/" + file,
                        unit,
                        of("conference.pack.resting", file, pack.number(), pack.conference()),
                        pack.superseded().isPresent() ? Resting.SUPERSEDED : Resting.IN_FORCE,
                        "/conference/pack/" + pack.conference(),
                        Set.of(pack.account())));
            }
        }
        return resting;
    }

    private List<Resting> brief(String period, UUID unit) {
        String version = reported.unitFigures(new Scope(Set.of(unit)), period).stream()
                .findFirst()
                .map(UnitFigures::version)
                .map(String::valueOf)
                .orElse("");
        return proceedings.conferences().stream()
                .map(ConferenceLine::code)
                .map(proceedings::get)
                .filter(record -> record.period().equals(period))
                .filter(record -> attendance.memberIds(record).contains(unit))
                .map(Proceedings::code)
                .map(code -> new Resting(
                        Resting.Kind.PAGE,
                        "brief/" + code,
                        unit,
                        of("conference.pack.resting.brief", code),
                        version,
                        "/conference/brief/" + code,
                        Set.of()))
                .toList();
    }

    @Override
    public void mark(Correction correction) {
        issued.supersede(correction);
    }

    private static BilingualText of(String key, Object... arguments) {
        return new BilingualText(text(Language.VI, key, arguments), text(Language.EN, key, arguments));
    }
}
