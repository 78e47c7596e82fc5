package vn.thidua.recognition.quota;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.eligibility.reckoning.Apportionment;
import vn.thidua.core.eligibility.reckoning.Quota;
import vn.thidua.recognition.quota.QuotaPage.Answer;
import vn.thidua.recognition.quota.QuotaPage.Left;
import vn.thidua.recognition.quota.QuotaPage.RuleWords;
import vn.thidua.recognition.quota.QuotaTable.Row;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.Entry;
import vn.thidua.shared.BilingualText;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Tone;

/** What a quota and its figures mean, in sentences. Figures are exact; nothing is rounded but by the rounding that is named. */
final class QuotaWords {

    private QuotaWords() {}

    static RuleWords rule(LimitedForm form) {
        Entry.Share share = form.share();
        return new RuleWords(
                sentence(share),
                share.source().citation(),
                text("recognition.file.confidence."
                        + DataPart.word(share.source().confidence())),
                said(Optional.of(form.pack().name())),
                said(share.note()),
                !share.source().isVerified());
    }

    private static String sentence(Entry.Share share) {
        return share.quota()
                .map(quota -> text("recognition.quota.at-most", percent(quota), said(share.of()))
                        + (share.inEachGroup() ? " " + text("recognition.quota.each") : ""))
                .orElseGet(() -> text("recognition.quota.no-limit"));
    }

    /** Returns the name of the form with its limit and where it is written. */
    static String option(LimitedForm form) {
        return text(
                "recognition.quota.option",
                form.name(),
                form.share().quota().map(QuotaWords::percent).orElseGet(() -> text("recognition.quota.unlimited")),
                form.share().source().citation());
    }

    static String rounding(RoundingMode mode) {
        return text("recognition.quota.rounding." + DataPart.word(mode));
    }

    static Answer answer(Entry.Share share, QuotaTable table) {
        Row whole = table.whole();
        return new Answer(tone(table), state(table), reckoning(share, table), held(whole), further(whole));
    }

    private static Tone tone(QuotaTable table) {
        if (table.quota().isEmpty()) {
            return Tone.DRAFT;
        }
        if (table.whole().base().isEmpty()) {
            return Tone.WARN;
        }
        return table.isKept() ? Tone.DONE : Tone.LATE;
    }

    private static String state(QuotaTable table) {
        if (table.quota().isEmpty()) {
            return text("recognition.quota.no-limit");
        }
        if (table.whole().base().isEmpty()) {
            return text("recognition.quota.no-base");
        }
        if (!table.whole().isKept()) {
            return text("recognition.quota.exceeded");
        }
        if (!table.isKept()) {
            long lines = table.rows().stream().filter(row -> !row.isKept()).count();
            return text(
                    table.isOneBody() ? "recognition.quota.exceeded.lines" : "recognition.quota.exceeded.each", lines);
        }
        return text(table.isOneBody() ? "recognition.quota.kept" : "recognition.quota.kept.each");
    }

    private static String reckoning(Entry.Share share, QuotaTable table) {
        Row whole = table.whole();
        if (whole.base().isEmpty() && table.quota().isPresent()) {
            return text("recognition.quota.no-base.help", said(share.of()));
        }
        return whole.quota()
                .flatMap(quota -> whole.base()
                        .map(base -> text(
                                "recognition.quota.reckoning",
                                percent(quota),
                                Formats.number(base),
                                exact(quota.exact(base)),
                                rounding(quota.rounding()),
                                Formats.number(quota.seats(base)))))
                .orElse("");
    }

    private static String held(Row whole) {
        if (whole.granted().isEmpty()) {
            return "";
        }
        String held = Formats.number(whole.granted().get());
        return whole.left()
                .map(left -> text(
                        left < 0
                                ? "recognition.quota.held.over"
                                : left == 0 ? "recognition.quota.held.full" : "recognition.quota.held.left",
                        held,
                        Formats.number(Math.abs(left))))
                .orElseGet(() -> text("recognition.quota.held", held));
    }

    private static List<String> further(Row whole) {
        List<String> further = new ArrayList<>();
        whole.baseForMore().ifPresent(base -> further.add(text("recognition.quota.more", Formats.number(base))));
        whole.exact()
                .filter(exact -> exact.stripTrailingZeros().scale() > 0)
                .ifPresent(exact -> further.add(text(
                        "recognition.quota.roundings",
                        rounded(exact, RoundingMode.FLOOR),
                        rounded(exact, RoundingMode.HALF_UP),
                        rounded(exact, RoundingMode.CEILING))));
        return further;
    }

    private static String rounded(BigDecimal exact, RoundingMode mode) {
        return Formats.number(exact.setScale(0, mode));
    }

    /**
     * Returns what is left of a line.
     *
     * @param decides whether it is a limit; if not, it may have more than its share as long as {@code whole} has not, and
     *     nothing is left for it where nothing is left of {@code whole}
     */
    static Optional<Left> left(Row row, boolean decides, Row whole) {
        return row.left().map(left -> {
            String number = Formats.number(Math.abs(left));
            if (left < 0) {
                Tone tone = decides ? Tone.LATE : Tone.WARN;
                return new Left(
                        tone,
                        tone.icon(),
                        text(decides ? "recognition.quota.left.over" : "recognition.quota.left.above", number));
            }
            if (row.seats().filter(seats -> seats == 0).isPresent()) {
                return new Left(Tone.DRAFT, "minus", text("recognition.quota.left.too-few"));
            }
            if (left > 0 && !decides && whole.left().filter(rest -> rest <= 0).isPresent()) {
                return new Left(Tone.DRAFT, "minus", text("recognition.quota.left.spent"));
            }
            return left == 0
                    ? new Left(Tone.DONE, "check", text("recognition.quota.left.none"))
                    : new Left(Tone.DONE, "check", text("recognition.quota.left.some", number));
        });
    }

    /** Returns what is to be said about a proposed division, with the names of those that are tied. */
    static List<String> proposal(Apportionment proposed, int seats, List<String> tied) {
        List<String> said = new ArrayList<>();
        said.add(text("recognition.quota.proposal", Formats.number(seats)));
        if (proposed.open() > 0) {
            said.add(text("recognition.quota.proposal.tied", String.join(", ", tied), Formats.number(proposed.open())));
        }
        if (proposed.unused() > 0) {
            said.add(text("recognition.quota.proposal.unused", Formats.number(proposed.unused())));
        }
        return said;
    }

    /** Returns what is proposed for the line {@code key}. */
    static String proposed(Apportionment proposed, String key) {
        int seats = proposed.seats().getOrDefault(key, 0);
        return proposed.tied().contains(key)
                ? text("recognition.quota.proposed.tied", Formats.number(seats), Formats.number(seats + 1))
                : Formats.number(seats);
    }

    static String exact(BigDecimal share) {
        BigDecimal stripped = share.stripTrailingZeros();
        return Formats.number(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    static String said(Optional<BilingualText> words) {
        return words.map(both -> both.in(Language.current().locale())).orElse("");
    }

    private static String percent(Quota quota) {
        BigDecimal stripped = quota.percent().stripTrailingZeros();
        return Formats.percent(quota.percent(), Math.max(0, stripped.scale()));
    }
}
