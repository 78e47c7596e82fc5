package vn.thidua.reporting.narrative;

import static vn.thidua.web.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.form.NarrativePart;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Crumb;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/** Finds the units and clusters whose texts can be put together, as far as the reader sees all of them. */
@Component
class NarrativeListQueries {

    private static final String KEY = "reporting.narrative.";
    private static final int SHOWN = 200;

    private final Permissions permissions;
    private final PeriodRepository periods;
    private final NarrativeAccess access;
    private final HolderQueries holders;
    private final AssemblyReader reader;

    NarrativeListQueries(
            Permissions permissions,
            PeriodRepository periods,
            NarrativeAccess access,
            HolderQueries holders,
            AssemblyReader reader) {
        this.permissions = permissions;
        this.periods = periods;
        this.access = access;
        this.holders = holders;
        this.reader = reader;
    }

    /**
     * Returns the list for {@code period}; empty if there is no period at all.
     *
     * @param period code of a period; empty for the latest
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    @Transactional(readOnly = true)
    public Optional<NarrativeListPage> page(Actor actor, String period) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        List<Period> all = periods.list();
        Optional<Period> chosen = period.isEmpty() ? all.stream().findFirst() : Optional.of(periods.get(period));
        return chosen.map(found -> page(actor, all, found));
    }

    private NarrativeListPage page(Actor actor, List<Period> all, Period period) {
        List<NarrativePart> parts = access.form(period).narrativeParts();
        List<Holder> seen = parts.isEmpty()
                ? List.of()
                : holders.list(period).stream()
                        .filter(holder -> reader.covers(actor, ReportingPermission.READ_FIGURES, holder))
                        .toList();
        return new NarrativeListPage(
                text(KEY + "list.title", name(period)),
                period.code(),
                all.stream().map(one -> new Option(one.code(), name(one))).toList(),
                seen.stream()
                        .limit(SHOWN)
                        .map(holder -> line(actor, period, holder, parts))
                        .toList(),
                seen.size() > SHOWN ? text(KEY + "list.more", SHOWN, seen.size()) : "",
                List.of(new Crumb(text("web.menu.figures"), "/reporting/consolidation")));
    }

    private NarrativeListPage.Line line(Actor actor, Period period, Holder holder, List<NarrativePart> parts) {
        boolean restricted = reader.readsRestricted(actor, holder);
        return new NarrativeListPage.Line(
                holder.name(),
                text(KEY + "list.units", holder.sources().size()),
                parts.stream()
                        .filter(part -> restricted || !part.restricted())
                        .map(part -> new Option(
                                new AssemblyAddress(period.code(), holder.code(), part.code()).href(),
                                part.title().in(language())))
                        .toList(),
                holder.paper(period.code()));
    }

    private static String name(Period period) {
        return period.info().name().in(language());
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
