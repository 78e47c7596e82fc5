package vn.thidua.scoring.publication;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.board.ScoredPeriods;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Tone;

/** Fills the screens of published rankings. */
@Component
class PublicationScreens {

    static final String PATH = "/scoring/publications";
    private static final String KEY = "scoring.publication.";

    private final PublicationService service;
    private final PublicationRepository publications;
    private final ScoredPeriods periods;
    private final ReportedFigures reported;
    private final UnitDirectory units;
    private final Permissions permissions;

    PublicationScreens(
            PublicationService service,
            PublicationRepository publications,
            ScoredPeriods periods,
            ReportedFigures reported,
            UnitDirectory units,
            Permissions permissions) {
        this.service = service;
        this.publications = publications;
        this.periods = periods;
        this.reported = reported;
        this.units = units;
        this.permissions = permissions;
    }

    /** @throws NotFound if {@code asked} is a period that there is not */
    PublicationListPage list(Actor actor, Optional<String> asked) {
        permissions.require(actor, PublicationPermission.READ);
        Optional<String> shown = asked.or(periods::latest);
        return new PublicationListPage(
                periods.options(),
                shown.orElse(""),
                shown.map(code -> lines(actor, reported.period(code))).orElse(List.of()));
    }

    private List<PublicationListPage.Line> lines(Actor actor, PeriodInfo period) {
        List<Publication> all = publications.of(period.code());
        List<Cluster> clusters = units.clusters(period.dueOn());
        Set<String> codes =
                new LinkedHashSet<>(clusters.stream().map(Cluster::code).toList());
        all.forEach(one -> codes.add(one.cluster()));
        return codes.stream()
                .map(code -> line(
                        period,
                        code,
                        all.stream().filter(one -> one.cluster().equals(code)).findFirst(),
                        clusters.stream()
                                .filter(one -> one.code().equals(code))
                                .anyMatch(one -> mayPublish(actor, one))))
                .toList();
    }

    private boolean mayPublish(Actor actor, Cluster cluster) {
        return permissions.allows(actor, PublicationPermission.PUBLISH)
                && cluster.members().stream()
                        .allMatch(unit -> permissions.allows(actor, PublicationPermission.PUBLISH, unit.id()));
    }

    private static PublicationListPage.Line line(
            PeriodInfo period, String cluster, Optional<Publication> latest, boolean mayPublish) {
        return new PublicationListPage.Line(
                text("scoring.board.cluster", cluster),
                latest.map(PublicationScreens::tone).orElse(Tone.DRAFT),
                latest.map(PublicationScreens::state).orElseGet(() -> text(KEY + "none")),
                latest.flatMap(one -> one.lines().stream().findFirst())
                        .map(line -> text(KEY + "first", line.name(), line.total()))
                        .orElse(""),
                latest.map(PublicationScreens::by).orElse(""),
                latest.map(one -> PATH + "/" + one.id()).orElse(""),
                mayPublish
                        ? UriComponentsBuilder.fromPath(PATH + "/new")
                                .queryParam("period", period.code())
                                .queryParam("cluster", cluster)
                                .build()
                                .encode()
                                .toUriString()
                        : "");
    }

    /** @throws NotFound if there is none called {@code id} */
    PublicationPage published(Actor actor, UUID id) {
        permissions.require(actor, PublicationPermission.READ);
        Publication publication = publications.find(id).orElseThrow(() -> new NotFound("publication", id));
        List<Publication> all = publications.of(publication.period(), publication.cluster());
        boolean current = all.getFirst().id().equals(id);
        return new PublicationPage(
                title(publication.period(), publication.cluster()),
                crumbs(publication.period()),
                current ? tone(publication) : Tone.DRAFT,
                current ? state(publication) : text(KEY + "superseded"),
                meta(publication),
                PATH + "/" + id + "/minutes",
                current
                        ? List.of()
                        : List.of(text(KEY + "superseded.note", all.getFirst().number())),
                new PublicationRows(publication.lines(), Optional.empty())
                        .table(publication.cluster(), publication.maximum()),
                Optional.empty(),
                List.of(),
                editions(all, Optional.of(id)));
    }

    /** Shows what would be published, with what stands against it. */
    PublicationPage fresh(Actor actor, PublicationRequest request, List<Violation> reasons) {
        PublicationDraft draft = service.draft(actor, request.period(), request.cluster());
        List<String> warnings = warnings(draft);
        return new PublicationPage(
                title(request.period(), request.cluster()),
                crumbs(request.period()),
                Tone.DRAFT,
                text(KEY + "not-yet"),
                List.of(text(
                        KEY + "table.named",
                        draft.board().table().name().in(Language.current().locale()),
                        draft.board().table().version())),
                "",
                warnings,
                new PublicationRows(draft.print().lines(), draft.latest())
                        .table(request.cluster(), draft.board().table().rules().maximum()),
                draft.isUnchanged() || draft.board().units().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PublicationPage.Wish(
                                request.key().toString(),
                                request.period(),
                                request.cluster(),
                                draft.print().fingerprint(),
                                draft.latest().isPresent(),
                                request.reason(),
                                PublicationService.word())),
                reasons,
                editions(draft.earlier(), Optional.empty()));
    }

    private static List<String> warnings(PublicationDraft draft) {
        List<String> warnings = new ArrayList<>();
        if (draft.isUnchanged()) {
            warnings.add(
                    text(KEY + "unchanged.note", draft.latest().orElseThrow().number()));
        }
        long unscored = draft.board().units().stream()
                .filter(unit -> !unit.unscored().isEmpty())
                .count();
        if (unscored > 0) {
            warnings.add(text(KEY + "warning.unscored", unscored));
        }
        if (!draft.board().unplaced().isEmpty()) {
            warnings.add(text(KEY + "warning.unplaced", draft.board().unplaced().size()));
        }
        return warnings;
    }

    private List<PublicationPage.Edition> editions(List<Publication> all, Optional<UUID> shown) {
        int latest = all.stream().mapToInt(Publication::number).max().orElse(0);
        return all.stream()
                .map(one -> new PublicationPage.Edition(
                        text(KEY + "edition", one.number()),
                        by(one),
                        one.reason(),
                        PATH + "/" + one.id(),
                        shown.filter(one.id()::equals).isPresent(),
                        one.number() == latest ? Tone.DONE : Tone.DRAFT,
                        text(KEY + (one.number() == latest ? "in-force" : "superseded"))))
                .toList();
    }

    private static List<String> meta(Publication publication) {
        List<String> meta = new ArrayList<>();
        meta.add(text(KEY + "edition", publication.number()));
        meta.add(by(publication));
        meta.add(text(KEY + "table", publication.table(), publication.tableVersion()));
        if (publication.invented()) {
            meta.add(text("scoring.board.invented"));
        }
        meta.add(text(KEY + "fingerprint", publication.fingerprint()));
        return meta;
    }

    private static Tone tone(Publication publication) {
        return publication.provisional() ? Tone.WAIT : Tone.DONE;
    }

    private static String state(Publication publication) {
        return text(KEY + (publication.provisional() ? "provisional" : "final"));
    }

    private static String by(Publication publication) {
        return text(KEY + "by", Formats.moment(publication.at()), publication.by());
    }

    private String title(String period, String cluster) {
        return text(KEY + "title", name(reported.period(period)), cluster);
    }

    private static List<Crumb> crumbs(String period) {
        return List.of(new Crumb(text(KEY + "menu"), PATH + "?period=" + period));
    }

    private static String name(PeriodInfo period) {
        return period.name().in(Language.current().locale());
    }
}
