package vn.thidua.recognition.verdict;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.core.eligibility.Proposal;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.recognition.register.FactRegister;
import vn.thidua.recognition.register.FactRegister.Known;
import vn.thidua.recognition.register.RegisterPermission;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.Regime;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.recognition.rules.RulePack;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Language;

/** Judges what the register knows of those whom the reader may look at. Every look is kept in the log; nothing else is. */
@Service
class VerdictService {

    /**
     * The titles and forms of a day and what the facts say about them.
     *
     * @param packs packs of rules in force that say something about titles and forms, the highest layer first
     * @param forms in the order of the packs, those that are not given to such a subject left out
     * @param bare verdicts without what is supposed, by code of the form; empty if nothing is supposed
     * @param mayWrite whether the reader may enter facts about the person or unit
     */
    record Judged(
            VerdictAsked asked,
            Known known,
            Evidence evidence,
            List<RulePack> packs,
            List<JudgedForm> forms,
            Map<String, Verdict> bare,
            boolean mayWrite) {

        Judged {
            packs = List.copyOf(packs);
            forms = List.copyOf(forms);
            bare = Map.copyOf(bare);
        }
    }

    /** The packs take a while to read and never change while the program runs. */
    private static final class Product {

        private static final RuleBook BOOK = RuleBook.ofProduct();

        private Product() {}
    }

    private final FactRegister register;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    VerdictService(FactRegister register, Permissions permissions, ApplicationEventPublisher events) {
        this.register = register;
        this.permissions = permissions;
        this.events = events;
    }

    /**
     * Judges every title and form of the day.
     *
     * @throws NotFound if there is no such person or unit, or it never was the reader's
     */
    @Transactional
    public Judged all(Actor actor, VerdictAsked asked) {
        Judged judged = judged(actor, asked, open(actor, asked));
        tell(judged);
        return judged;
    }

    /**
     * Judges the title or form that is asked for, on its day and then on each of the other days; no form is among those judged
     * if the rules of a day do not have it.
     *
     * @throws NotFound as {@link #all}, and if no rules have such a form
     */
    @Transactional
    public List<Judged> one(Actor actor, VerdictAsked asked) {
        if (Product.BOOK.nameOf(asked.form()).isEmpty()) {
            throw new NotFound("form", asked.form());
        }
        Known known = open(actor, asked);
        List<Judged> judged = Stream.concat(
                        Stream.of(asked), asked.others().stream().map(asked::on))
                .map(one -> judged(actor, one, known))
                .toList();
        tell(judged.getFirst());
        return judged;
    }

    /** Returns the first days of rules that changed what the form asks for, in order. */
    List<LocalDate> turns(String form) {
        return Product.BOOK.packs().stream()
                .filter(pack -> pack.family() == RulePack.Family.AWARD
                        && pack.layer().isNational()
                        && !pack.isKnownByNameOnly())
                .map(RulePack::validFrom)
                .distinct()
                .sorted()
                .filter(day -> !rules(form, day.minusDays(1)).equals(rules(form, day)))
                .toList();
    }

    private static Optional<FormRules> rules(String form, LocalDate day) {
        return Product.BOOK.inForce(day, List.of()).form(form);
    }

    /** Returns how the latest rules name the form. */
    String nameOf(String form) {
        return Product.BOOK
                .nameOf(form)
                .map(name -> name.in(Language.current().locale()))
                .orElse(form);
    }

    /** Returns all that was known until the latest of the days. */
    private Known open(Actor actor, VerdictAsked asked) {
        permissions.require(actor, VerdictPermission.READ);
        LocalDate latest = Stream.concat(Stream.of(asked.day()), asked.others().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return register.open(permissions.scope(actor, VerdictPermission.READ), asked.person(), asked.code(), latest)
                .orElseThrow(() -> new NotFound(asked.of(), asked.code()));
    }

    private Judged judged(Actor actor, VerdictAsked asked, Known all) {
        Known known = all.on(asked.day());
        Regime regime = Product.BOOK.inForce(asked.day(), List.of());
        Evidence evidence = Evidence.of(known.entries(), asked.day(), asked.year(), asked.supposed());
        return new Judged(
                asked,
                known,
                evidence,
                regime.packs().stream()
                        .filter(pack -> pack.family() == RulePack.Family.AWARD
                                && !pack.forms().isEmpty())
                        .toList(),
                forms(regime, evidence, asked),
                asked.supposed().isEmpty()
                        ? Map.of()
                        : forms(regime, Evidence.of(known.entries(), asked.day(), asked.year(), List.of()), asked)
                                .stream()
                                .collect(Collectors.toMap(form -> form.form().code(), JudgedForm::verdict)),
                known.units().stream().anyMatch(unit -> permissions.allows(actor, RegisterPermission.WRITE, unit)));
    }

    private static List<JudgedForm> forms(Regime regime, Evidence evidence, VerdictAsked asked) {
        Facts facts = evidence.facts();
        Proposal proposal = new Proposal(
                asked.person() ? SubjectKind.INDIVIDUAL : SubjectKind.COLLECTIVE, asked.day(), asked.year());
        return regime.forms(RulePack.Family.AWARD).stream()
                .filter(form -> asked.form().isEmpty() || form.code().equals(asked.form()))
                .map(form -> JudgedForm.of(Product.BOOK, form, facts, proposal))
                .filter(form -> !asked.form().isEmpty() || form.isFor(asked.person()))
                .toList();
    }

    private void tell(Judged judged) {
        VerdictAsked asked = judged.asked();
        events.publishEvent(new AuditableEvent(
                "recognition.verdict.read",
                asked.of(),
                judged.known().code(),
                judged.known().units().stream().findFirst(),
                Map.of(),
                told(asked),
                ""));
    }

    private static Map<String, String> told(VerdictAsked asked) {
        Map<String, String> told = new HashMap<>();
        told.put("day", asked.day().toString());
        if (!asked.form().isEmpty()) {
            told.put("code", asked.form());
        }
        if (!asked.others().isEmpty()) {
            told.put("days", asked.others().stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
        }
        return told;
    }
}
