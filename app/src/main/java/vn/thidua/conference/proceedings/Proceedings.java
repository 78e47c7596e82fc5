package vn.thidua.conference.proceedings;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is on record about one conference, in roles and never in names.
 *
 * @param code short and stable, used in addresses
 * @param title as written in papers
 * @param subject what it reviewed, as it stands after "on": for example the force-building of nine months
 * @param startsOn first day
 * @param endsOn last day; the same for a conference of one day
 * @param period code of the reporting period that it reviewed
 * @param clusters codes of the clusters that took part
 * @param illustrative whether everything in it is invented, which every paper then says
 * @param findings what the review found
 * @param conclusions in the order of the conclusion notice
 */
public record Proceedings(
        String code,
        String title,
        String subject,
        LocalDate startsOn,
        LocalDate endsOn,
        Venue venue,
        String period,
        List<String> clusters,
        boolean illustrative,
        Issuer issuer,
        Roles roles,
        List<ProgrammeItem> programme,
        List<Delegation> delegations,
        List<String> findings,
        Recognition recognition,
        List<ConclusionGroup> conclusions,
        Narrative narrative,
        List<ConferencePicture> pictures) {

    public Proceedings {
        clusters = List.copyOf(clusters);
        programme = List.copyOf(programme);
        delegations = List.copyOf(delegations);
        findings = List.copyOf(findings);
        conclusions = List.copyOf(conclusions);
        pictures = List.copyOf(pictures);
    }
}
