package vn.thidua.recognition.quota;

import static vn.thidua.web.Texts.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.thidua.recognition.quota.QuotaQueries.Holder;
import vn.thidua.recognition.quota.QuotaQueries.Place;
import vn.thidua.recognition.quota.QuotaQueries.Shown;
import vn.thidua.recognition.quota.QuotaService.Listed;
import vn.thidua.recognition.quota.WhoPage.Line;
import vn.thidua.recognition.quota.WhoPage.Mark;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/** Fills the list of those who are counted. */
@Component
class WhoScreens {

    /** How many are listed at once. */
    static final int LISTED = 50;

    private static final String REGISTER = "/recognition/register/one";

    /** @param listed one more than {@link #LISTED} if the list goes on */
    WhoPage page(Listed listed, boolean alone) {
        QuotaAsked asked = listed.asked();
        List<Holder> shown = listed.holders().stream().limit(LISTED).toList();
        String name = listed.chosen().name();
        return new WhoPage(
                text("recognition.quota.who.title", name),
                text(
                        "recognition.quota.who.asked",
                        listed.unit().map(Place::name).orElseGet(() -> text("recognition.quota.units.all")),
                        Integer.toString(asked.year())),
                Stream.of(Shown.values())
                        .map(which -> new Option(which.name(), words(which, listed.chosen())))
                        .toList(),
                listed.shown().name(),
                QuotaScreens.kept(asked, alone ? Map.of("alone", "true") : Map.of()),
                shown.stream().map(holder -> line(holder, listed.chosen())).toList(),
                listed.holders().size() > LISTED
                        ? Optional.of(asked.href(QuotaAsked.WHO) + "&shown=" + listed.shown() + "&alone=" + alone
                                + "&after=" + UriUtils.encode(shown.getLast().code(), StandardCharsets.UTF_8))
                        : Optional.empty(),
                crumbs(listed));
    }

    private static String words(Shown which, LimitedForm form) {
        return switch (which) {
            case BASE -> text("recognition.quota.who.base");
            case GRANTED -> form.name();
            case OUTSIDE -> text("recognition.quota.who.outside", form.name());
        };
    }

    private static Line line(Holder holder, LimitedForm form) {
        List<Mark> marks = new ArrayList<>();
        if (holder.inBase()) {
            marks.add(new Mark(Tone.DONE, text("recognition.quota.who.base")));
        }
        if (holder.granted()) {
            marks.add(new Mark(Tone.DONE, form.name()));
            if (!holder.decided()
                    && form.share().granted().filter(QuotaScreens::isAward).isPresent()) {
                marks.add(new Mark(Tone.WARN, text("recognition.quota.who.undecided")));
            }
        }
        return new Line(
                holder.name(),
                UriComponentsBuilder.fromPath(REGISTER)
                        .queryParam("of", holder.person() ? "person" : "unit")
                        .queryParam("code", "{code}")
                        .encode()
                        .buildAndExpand(holder.code())
                        .toUriString(),
                holder.code(),
                holder.units(),
                marks);
    }

    private static List<Crumb> crumbs(Listed listed) {
        QuotaAsked asked = listed.asked();
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(text("recognition.quota.menu"), asked.in("").href()));
        listed.unit().ifPresent(unit -> crumbs.add(new Crumb(unit.name(), asked.href())));
        return crumbs;
    }
}
