package vn.thidua.scoring.publication;

import static vn.thidua.web.Texts.text;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.Resting;
import vn.thidua.reporting.RestingOnFigures;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.shared.BilingualText;
import vn.thidua.web.Language;

/** A published ranking rests on figures. When they change it stays as it is, and waits for somebody to publish anew. */
@Component
class PublicationsOnFigures implements RestingOnFigures {

    private final PublicationRepository publications;
    private final BoardQueries boards;
    private final ReportedFigures reported;
    private final UnitDirectory units;

    PublicationsOnFigures(
            PublicationRepository publications, BoardQueries boards, ReportedFigures reported, UnitDirectory units) {
        this.publications = publications;
        this.boards = boards;
        this.reported = reported;
        this.units = units;
    }

    @Override
    public List<Resting> resting(String period, UUID unit) {
        return units.clusters(reported.period(period).dueOn()).stream()
                .filter(cluster -> cluster.members().stream()
                        .anyMatch(member -> member.id().equals(unit)))
                .flatMap(cluster -> publications.of(period, cluster.code()).stream()
                        .limit(1)
                        .map(latest -> resting(latest, cluster, unit)))
                .toList();
    }

    private Resting resting(Publication latest, Cluster cluster, UUID unit) {
        boolean stands = boards.whole(latest.period(), cluster.id())
                .filter(board -> RankingPrint.of(board).fingerprint().equals(latest.fingerprint()))
                .isPresent();
        return new Resting(
                Resting.Kind.DOCUMENT,
                "publication/" + latest.id(),
                unit,
                new BilingualText(subject(Language.VI, latest), subject(Language.EN, latest)),
                stands ? Resting.IN_FORCE : Resting.TO_CONFIRM,
                PublicationScreens.PATH + "/" + latest.id(),
                Set.of(latest.account()));
    }

    private static String subject(Language language, Publication latest) {
        return text(language, "scoring.publication.resting", latest.cluster(), latest.number());
    }
}
