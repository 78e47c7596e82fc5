package vn.thidua.recognition.catalogue;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.core.eligibility.reckoning.Money;
import vn.thidua.core.eligibility.reckoning.Quota;
import vn.thidua.core.eligibility.reckoning.VoteRule;
import vn.thidua.recognition.catalogue.FormPage.Beside;
import vn.thidua.recognition.catalogue.FormPage.Cited;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.Entry;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.Regime;
import vn.thidua.recognition.rules.Source;
import vn.thidua.web.Formats;

/** Puts into words what the packs say about a form beside its conditions: how many may hold it, how it is voted on, the money. */
@Component
class EntryReading {

    private final AwardCatalogueService service;

    EntryReading(AwardCatalogueService service) {
        this.service = service;
    }

    /** Returns what the rules of {@code day} say about {@code form}: quotas, then votes, then money. */
    List<Beside> beside(LocalDate day, FormRules form) {
        Regime regime = service.regime(day);
        return Stream.of(
                        regime.entries(Entry.Share.class)
                                .filter(share -> share.form().equals(form.code()))
                                .map(EntryReading::share),
                        regime.entries(Entry.Vote.class)
                                .filter(vote -> vote.forms().contains(form.code()))
                                .map(EntryReading::vote),
                        coefficients(regime, form).stream().map(coefficient -> money(regime, coefficient)))
                .flatMap(entries -> entries)
                .toList();
    }

    private static Beside share(Entry.Share share) {
        List<String> parts = new ArrayList<>();
        parts.add(share.quota()
                .map(quota -> text(
                        "recognition.catalogue.quota.at-most",
                        percent(quota.percent()),
                        share.of().map(ClauseReading::name).orElse(""),
                        rounding(quota)))
                .orElseGet(() -> text("recognition.catalogue.quota.unlimited")));
        share.note().map(ClauseReading::name).ifPresent(parts::add);
        return beside("quota", String.join(" ", parts), List.of(share.source()));
    }

    private static String rounding(Quota quota) {
        return text("recognition.catalogue.rounding." + DataPart.word(quota.rounding()));
    }

    private static Beside vote(Entry.Vote vote) {
        VoteRule rule = vote.rule();
        List<String> parts = new ArrayList<>();
        parts.add(text(
                rule.isStrict() ? "recognition.catalogue.vote.above" : "recognition.catalogue.vote.at-least",
                ClauseReading.name(vote.text()),
                percent(rule.percent()),
                text("recognition.catalogue.vote.of." + DataPart.word(rule.base()))));
        rule.quorum()
                .map(quorum -> text("recognition.catalogue.vote.quorum", quorum.part() + "/" + quorum.of()))
                .ifPresent(parts::add);
        if (rule.isAskedInWriting()) {
            parts.add(text("recognition.catalogue.vote.in-writing"));
        }
        if (rule.isStrict() && rule.tie() == VoteRule.Tie.HEAD_DECIDES) {
            parts.add(text("recognition.catalogue.vote.tie"));
        }
        said(vote.isSecret(), "recognition.catalogue.vote.secret").ifPresent(parts::add);
        said(vote.isAnnounced(), "recognition.catalogue.vote.announced").ifPresent(parts::add);
        return beside("vote", String.join("; ", parts) + ".", List.of(vote.source()));
    }

    /** Returns what the rule says of {@code is}; nothing if it says nothing. */
    private static Optional<String> said(Optional<Boolean> is, String key) {
        return is.map(yes -> text(key + (yes ? ".yes" : ".no")));
    }

    /** A coefficient of a lower layer takes the place of the one for the same form and subject. */
    private static List<Entry.Coefficient> coefficients(Regime regime, FormRules form) {
        Map<String, Entry.Coefficient> coefficients = new LinkedHashMap<>();
        regime.entries(Entry.Coefficient.class)
                .filter(coefficient -> coefficient.form().equals(form.code()))
                .forEach(coefficient -> coefficients.put(coefficient.id(), coefficient));
        return List.copyOf(coefficients.values());
    }

    private static Beside money(Regime regime, Entry.Coefficient coefficient) {
        String subject = text("recognition.catalogue.subject." + DataPart.word(coefficient.subject()));
        Optional<Entry.BaseSalary> salary = regime.entries(Entry.BaseSalary.class)
                .filter(entry -> !entry.from().isAfter(regime.on()))
                .max(Comparator.comparing(Entry.BaseSalary::from));
        if (salary.isEmpty()) {
            return beside(
                    "money",
                    text("recognition.catalogue.money.factor", subject, factor(coefficient)),
                    List.of(coefficient.source()));
        }
        Optional<Entry.MoneyRounding> rounding =
                regime.entries(Entry.MoneyRounding.class).reduce((_, lower) -> lower);
        Money money = Money.of(
                coefficient.factor(),
                salary.get().amount(),
                rounding.map(Entry.MoneyRounding::rounding)
                        .orElse(new Money.Rounding(RoundingMode.HALF_UP, BigDecimal.ONE)));
        return beside(
                "money",
                text(
                        "recognition.catalogue.money.amount",
                        subject,
                        factor(coefficient),
                        Formats.number(salary.get().amount()),
                        Formats.number(money.rounded())),
                Stream.concat(
                                Stream.of(coefficient.source(), salary.get().source()),
                                rounding.map(Entry.MoneyRounding::source).stream())
                        .distinct()
                        .toList());
    }

    private static String factor(Entry.Coefficient coefficient) {
        BigDecimal factor = coefficient.factor().stripTrailingZeros();
        return Formats.number(factor, Math.max(0, factor.scale()));
    }

    private static Beside beside(String kind, String sentence, List<Source> sources) {
        return new Beside(
                text("recognition.catalogue.beside." + kind),
                sentence,
                sources.stream()
                        .map(source -> new Cited(
                                source.citation(), ClauseReading.confidence(source.confidence()), !source.isVerified()))
                        .toList());
    }

    private static String percent(BigDecimal percent) {
        return Formats.percent(percent, Math.max(0, percent.stripTrailingZeros().scale()));
    }
}
