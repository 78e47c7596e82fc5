package vn.thidua.recognition.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.thidua.organization.SearchKey;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.register.Word;
import vn.thidua.recognition.rules.FormComparison;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.Regime;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.recognition.rules.RulePack;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;

/** Says what the rule packs of the product hold on a day, to those who may read them. */
@Service
class AwardCatalogueService {

    /**
     * What there is on a day.
     *
     * @param forms those that were asked for
     * @param packs what they are made of, the highest layer first
     * @param byName packs whose content nobody has seen, in force on the day or later
     * @param local packs in force that hold only in one ministry or province; the forms leave them out
     */
    record Catalogue(List<FormRules> forms, List<RulePack> packs, List<RulePack> byName, List<RulePack> local) {

        Catalogue {
            forms = List.copyOf(forms);
            packs = List.copyOf(packs);
            byName = List.copyOf(byName);
            local = List.copyOf(local);
        }
    }

    /** A form on two days; on one of them there may be none. */
    record FormDifference(
            String code, Optional<FormRules> before, Optional<FormRules> after, FormComparison comparison) {

        /** Returns the form as it is, or was. */
        FormRules latest() {
            return after.or(() -> before).orElseThrow();
        }
    }

    private final RuleBook book = RuleBook.ofProduct();
    private final Permissions permissions;

    AwardCatalogueService(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Returns the titles and forms of {@code day} whose name or abbreviation has every word of {@code asked}. */
    Catalogue on(Actor actor, LocalDate day, String asked) {
        permissions.require(actor, CataloguePermission.READ);
        List<String> words = List.of(SearchKey.of(asked).split(" "));
        return new Catalogue(
                regime(day).forms(RulePack.Family.AWARD).stream()
                        .filter(form -> words.stream().allMatch(key(form)::contains))
                        .toList(),
                awards(regime(day).packs().stream()),
                awards(book.packs().stream()).stream()
                        .filter(RulePack::isKnownByNameOnly)
                        .filter(pack -> book.lastDay(pack)
                                .map(last -> !last.isBefore(day))
                                .orElse(true))
                        .toList(),
                awards(book.packs().stream()).stream()
                        .filter(pack -> !pack.layer().isNational() && book.isInForce(pack, day))
                        .toList());
    }

    /** Returns the form called {@code code} as it is on {@code day}. */
    FormRules form(Actor actor, LocalDate day, String code) {
        permissions.require(actor, CataloguePermission.READ);
        return find(day, code).orElseThrow(() -> new NotFound("form", code));
    }

    /** Returns all titles and forms of either day, those of the later day first. */
    List<FormDifference> differences(Actor actor, LocalDate from, LocalDate to) {
        permissions.require(actor, CataloguePermission.READ);
        Set<String> codes = Stream.of(to, from)
                .flatMap(day -> regime(day).forms(RulePack.Family.AWARD).stream())
                .map(FormRules::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return codes.stream().map(code -> difference(from, to, code)).toList();
    }

    /** Returns the form called {@code code}, which there is on one of the days at least. */
    FormDifference difference(Actor actor, LocalDate from, LocalDate to, String code) {
        permissions.require(actor, CataloguePermission.READ);
        FormDifference difference = difference(from, to, code);
        if (difference.before().isEmpty() && difference.after().isEmpty()) {
            throw new NotFound("form", code);
        }
        return difference;
    }

    /** Returns the first days of new rules, the latest first. */
    List<LocalDate> turns() {
        return national()
                .map(RulePack::validFrom)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Returns the packs whose first day is {@code day}, the highest layer first. */
    List<RulePack> newOn(LocalDate day) {
        return national()
                .filter(pack -> pack.validFrom().equals(day))
                .sorted(Comparator.comparing(RulePack::layer))
                .toList();
    }

    private Stream<RulePack> national() {
        return awards(book.packs().stream()).stream()
                .filter(pack -> pack.layer().isNational() && !pack.isKnownByNameOnly());
    }

    /** Returns the pack called {@code code}, of which a form has told. */
    RulePack pack(String code) {
        return book.pack(code).orElseThrow();
    }

    /** Returns the last day of {@code pack}; empty if it has no end yet. */
    Optional<LocalDate> lastDay(RulePack pack) {
        return book.lastDay(pack);
    }

    private FormDifference difference(LocalDate from, LocalDate to, String code) {
        Optional<FormRules> before = find(from, code);
        Optional<FormRules> after = find(to, code);
        return new FormDifference(code, before, after, FormComparison.between(before, after));
    }

    private Optional<FormRules> find(LocalDate day, String code) {
        return regime(day).forms(RulePack.Family.AWARD).stream()
                .filter(form -> form.code().equals(code))
                .findFirst();
    }

    /** Returns what is in force on {@code day}, of which a form has told. */
    Regime regime(LocalDate day) {
        return book.inForce(day, List.of());
    }

    private static List<RulePack> awards(Stream<RulePack> packs) {
        return packs.filter(pack -> pack.family() == RulePack.Family.AWARD).toList();
    }

    private static String key(FormRules form) {
        String also = Vocabulary.find("award", form.code())
                .map(Word::also)
                .map(words -> String.join(" ", words))
                .orElse("");
        return SearchKey.of(form.name().vi(), form.name().en(), also);
    }
}
