package vn.thidua.scoring.publication;

import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.table.Standing;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Texts;

/** Publishes rankings. What was published is never touched again. */
@Service
class PublicationService {

    static final int LONGEST_REASON = 1_000;

    private final BoardQueries boards;
    private final ReportedFigures reported;
    private final UnitDirectory units;
    private final PublicationRepository publications;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PublicationService(
            BoardQueries boards,
            ReportedFigures reported,
            UnitDirectory units,
            PublicationRepository publications,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.boards = boards;
        this.reported = reported;
        this.units = units;
        this.publications = publications;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    /** Returns the word that has to be typed, in the language of the reader. */
    static String word() {
        return Texts.text("scoring.publication.word");
    }

    /**
     * Returns what {@code actor} would publish now.
     *
     * @throws NotFound if there is no such period or cluster, or no score table is in force
     * @throws org.springframework.security.access.AccessDeniedException if the actor may not publish for every unit of it
     */
    @Transactional(readOnly = true)
    public PublicationDraft draft(Actor actor, String period, String cluster) {
        permissions.require(actor, PublicationPermission.PUBLISH);
        Cluster known = units.clusters(reported.period(period).dueOn()).stream()
                .filter(one -> one.code().equals(cluster))
                .findFirst()
                .orElseThrow(() -> new NotFound("cluster", cluster));
        for (Unit member : known.members()) {
            permissions.require(actor, PublicationPermission.PUBLISH, member.id());
        }
        ScoredCluster board = boards.whole(period, known.id()).orElseThrow(() -> new NotFound("score table", period));
        return new PublicationDraft(board, RankingPrint.of(board), publications.of(period, cluster));
    }

    /** Publishes what {@code request} asks for, or says everything that stands against it. */
    @Transactional
    public PublicationOutcome publish(Actor actor, PublicationRequest request) {
        permissions.require(actor, PublicationPermission.PUBLISH);
        publications.lock(request.period(), request.cluster());
        PublicationDraft draft = draft(actor, request.period(), request.cluster());
        Optional<Publication> known = draft.earlier().stream()
                .filter(one -> one.id().equals(request.key()))
                .findFirst();
        if (known.isPresent()) {
            return new PublicationOutcome.Published(known.get());
        }
        String reason =
                Normalizer.normalize(request.reason(), Normalizer.Form.NFC).strip();
        List<Violation> obstacles = obstacles(draft, request, reason);
        if (!obstacles.isEmpty()) {
            return new PublicationOutcome.Refused(obstacles);
        }
        Publication publication =
                publication(actor, draft, request, draft.latest().isEmpty() ? "" : reason);
        publications.add(publication);
        events.publishEvent(event(publication, draft.latest()));
        return new PublicationOutcome.Published(publication);
    }

    private static List<Violation> obstacles(PublicationDraft draft, PublicationRequest request, String reason) {
        List<Violation> obstacles = new ArrayList<>();
        if (draft.board().units().isEmpty()) {
            obstacles.add(Violation.of(PublicationViolation.NOBODY_PLACED));
        } else if (draft.isUnchanged()) {
            obstacles.add(Violation.of(PublicationViolation.UNCHANGED));
        } else if (!draft.print().fingerprint().equals(request.seen())) {
            obstacles.add(Violation.of(PublicationViolation.CHANGED_SINCE_SEEN));
        }
        if (draft.latest().isPresent() && reason.isEmpty()) {
            obstacles.add(Violation.of(PublicationViolation.REASON_MISSING));
        }
        if (reason.length() > LONGEST_REASON) {
            obstacles.add(Violation.of(PublicationViolation.REASON_TOO_LONG, LONGEST_REASON));
        }
        String typed = Normalizer.normalize(request.word(), Normalizer.Form.NFC).strip();
        if (!typed.equalsIgnoreCase(word())) {
            obstacles.add(Violation.of(PublicationViolation.NOT_CONFIRMED, word()));
        }
        return obstacles;
    }

    private Publication publication(Actor actor, PublicationDraft draft, PublicationRequest request, String reason) {
        ScoredCluster board = draft.board();
        return new Publication(
                request.key(),
                request.period(),
                request.cluster(),
                draft.latest().map(Publication::number).orElse(0) + 1,
                board.table().code(),
                board.table().version(),
                board.table().rules().maximum(),
                board.standing() == Standing.PROVISIONAL,
                board.table().invented(),
                clock.instant(),
                actor.name(),
                actor.account(),
                actor.capacity().words(),
                reason,
                draft.print().fingerprint(),
                draft.print().lines());
    }

    private static AuditableEvent event(Publication publication, Optional<Publication> before) {
        return new AuditableEvent(
                "scoring.publication.publish",
                "publication",
                publication.period() + "/" + publication.cluster(),
                Optional.empty(),
                before.map(PublicationService::facts).orElse(Map.of()),
                facts(publication),
                publication.reason());
    }

    private static Map<String, String> facts(Publication publication) {
        return Map.of(
                "number",
                Integer.toString(publication.number()),
                "table",
                publication.table() + " v" + publication.tableVersion(),
                "sha256",
                publication.fingerprint());
    }
}
