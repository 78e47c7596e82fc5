package vn.thidua.reporting.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.form.NarrativePart;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;

/** Finds what an address names among texts that are put together, for people who may read or change it. */
@Component
class AssemblyReader {

    private final Permissions permissions;
    private final NarrativeAccess access;
    private final PeriodRepository periods;
    private final HolderQueries holders;
    private final SourceQueries sources;
    private final SentTextsRepository texts;
    private final AssemblyRepository assemblies;

    AssemblyReader(
            Permissions permissions,
            NarrativeAccess access,
            PeriodRepository periods,
            HolderQueries holders,
            SourceQueries sources,
            SentTextsRepository texts,
            AssemblyRepository assemblies) {
        this.permissions = permissions;
        this.access = access;
        this.periods = periods;
        this.holders = holders;
        this.sources = sources;
        this.texts = texts;
        this.assemblies = assemblies;
    }

    /** Whose texts are put together for which period. */
    record Place(Period period, Holder holder) {}

    /**
     * Returns the place that an address names. A text that is put together has paragraphs of all its units, so it is for
     * those only who may do {@code permission} in each of them.
     *
     * @throws org.springframework.security.access.AccessDeniedException if {@code actor} may do it nowhere
     * @throws NotFound if there is no such period or holder, or {@code actor} may not do that in one of its units
     */
    Place place(Actor actor, ReportingPermission permission, String period, String holder) {
        permissions.require(actor, permission);
        Period known = periods.get(period);
        Holder found = holders.get(known, holder);
        if (!covers(actor, permission, found)) {
            throw new NotFound("holder", holder);
        }
        return new Place(known, found);
    }

    /**
     * Returns the narrative part {@code code} at {@code place}.
     *
     * @throws NotFound if the form does not ask it, or {@code actor} may not read it
     */
    NarrativePart part(Actor actor, Place place, String code) {
        return access.form(place.period())
                .narrativePart(code)
                .filter(part -> !part.restricted() || readsRestricted(actor, place.holder()))
                .orElseThrow(() -> new NotFound("narrative part", code));
    }

    boolean readsRestricted(Actor actor, Holder holder) {
        return holder.units().stream().allMatch(unit -> access.readsRestricted(actor, unit));
    }

    /** Says whether {@code actor} may do {@code permission} with the texts of every unit of {@code holder}. */
    boolean covers(Actor actor, ReportingPermission permission, Holder holder) {
        Scope scope = permissions.scope(actor, permission);
        return holder.units().stream().allMatch(scope::covers);
    }

    /** Returns the text of {@code part} as it stands, and what it can be put together of. */
    AssemblyView view(Place place, NarrativePart part) {
        return view(
                place,
                part,
                assemblies.find(place.period().code(), place.holder().code(), part.code()));
    }

    /** As {@link #view(Place, NarrativePart)}; nobody else changes the text until the transaction ends. */
    AssemblyView locked(Place place, NarrativePart part) {
        return view(
                place,
                part,
                assemblies.lock(place.period().code(), place.holder().code(), part.code()));
    }

    private AssemblyView view(Place place, NarrativePart part, Optional<AssemblyRepository.Stored> stored) {
        Set<UUID> units = new HashSet<>();
        place.holder().sources().forEach(unit -> units.add(unit.id()));
        Set<UUID> rests = new HashSet<>();
        stored.map(AssemblyRepository.Stored::assembly).orElse(Assembly.EMPTY).paragraphs().stream()
                .flatMap(paragraph -> paragraph.source().stream())
                .forEach(source -> {
                    rests.add(source.submission());
                    rests.add(source.settled());
                });
        Map<UUID, SourceQueries.Version> owners = sources.versions(rests).stream()
                .collect(Collectors.toMap(SourceQueries.Version::id, Function.identity()));
        owners.values().forEach(version -> units.add(version.unit()));
        Map<UUID, SentReport> reports = sources.latest(place.period().code(), units).stream()
                .collect(Collectors.toMap(SentReport::unit, Function.identity()));
        Set<UUID> read = new HashSet<>(rests);
        reports.values().forEach(report -> read.add(report.id()));
        Map<UUID, List<String>> sent = new HashMap<>();
        texts.of(List.copyOf(read)).stream()
                .filter(text -> text.part().equals(part.code()))
                .forEach(text -> sent.put(text.submission(), text.paragraphs()));
        return new AssemblyView(place.period(), place.holder(), part, stored, reports, sent, owners);
    }
}
