package vn.thidua.recognition.catalogue;

import static vn.thidua.web.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Confidence;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.RulePack;
import vn.thidua.shared.BilingualText;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** Puts clauses, forms and packs into words; what a clause asks for is said by its pack. */
@Component
class ClauseReading {

    private final AwardCatalogueService service;

    ClauseReading(AwardCatalogueService service) {
        this.service = service;
    }

    ClauseWords words(FormRules form, Clause clause) {
        RulePack pack = service.pack(Objects.requireNonNull(form.sources().get(clause.id())));
        String sentence = name(Objects.requireNonNull(form.texts().get(clause.id())));
        return new ClauseWords(
                clause.requirement() instanceof Requirement.GivenTo(Set<SubjectKind> subjects)
                        ? text("recognition.catalogue.given-to", sentence, subjects(subjects))
                        : sentence,
                clause.citation(),
                text("recognition.catalogue.source", name(pack.name()), days(pack)),
                confidence(clause.confidence()),
                isUnread(clause),
                clause.requirement() instanceof Requirement.Judged);
    }

    /** Returns the rules as a person reads them: a list of what must hold, in it lists of ways. */
    List<FormPage.Part> parts(FormRules form, List<Rule> rules) {
        return rules.stream().map(rule -> part(form, rule)).toList();
    }

    private FormPage.Part part(FormRules form, Rule rule) {
        return switch (rule) {
            case Rule.One(Clause clause) -> new FormPage.Part.One(words(form, clause));
            case Rule.All(List<Rule> rules) ->
                new FormPage.Part.Several(text("recognition.catalogue.all-of"), parts(form, rules));
            case Rule.Any(List<Rule> rules) ->
                new FormPage.Part.Several(text("recognition.catalogue.any-of"), parts(form, rules));
        };
    }

    /** Returns how many clauses nobody looked up, in words; empty if none. */
    Optional<String> unread(FormRules form) {
        long unread = form.rule().clauses().filter(ClauseReading::isUnread).count();
        return unread == 0 ? Optional.empty() : Optional.of(text("recognition.catalogue.unread", unread));
    }

    /** Returns the packs that a form is made of, the highest layer first. */
    String packs(FormRules form) {
        return form.sources().values().stream()
                .distinct()
                .map(service::pack)
                .sorted(Comparator.comparing(RulePack::layer).thenComparing(RulePack::code))
                .map(pack -> name(pack.name()))
                .collect(Collectors.joining(" · "));
    }

    /** Returns to whom a form is given; nothing if no clause says so. */
    static Set<SubjectKind> subjects(FormRules form) {
        return form.rule()
                .clauses()
                .map(Clause::requirement)
                .flatMap(asked -> asked instanceof Requirement.GivenTo(Set<SubjectKind> subjects)
                        ? subjects.stream()
                        : Stream.of())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what a form is and to whom it is given. */
    static String given(FormRules form) {
        Set<SubjectKind> subjects = subjects(form);
        String kind = text("recognition.catalogue.kind." + DataPart.word(form.kind()));
        return subjects.isEmpty()
                ? text("recognition.catalogue.group.unsaid", kind)
                : text("recognition.catalogue.group", kind, subjects(subjects));
    }

    CataloguePage.Pack pack(RulePack pack) {
        return new CataloguePage.Pack(
                name(pack.name()),
                text("recognition.catalogue.layer." + DataPart.word(pack.layer())),
                days(pack),
                pack.note().map(ClauseReading::name),
                confidence(pack.source().confidence()),
                !pack.source().isVerified());
    }

    static String name(BilingualText name) {
        return name.in(Language.current().locale());
    }

    private String days(RulePack pack) {
        String from = Formats.date(pack.validFrom());
        return service.lastDay(pack)
                .map(last -> text("recognition.catalogue.from-to", from, Formats.date(last)))
                .orElseGet(() -> text("recognition.catalogue.from", from));
    }

    private static String subjects(Set<SubjectKind> subjects) {
        return subjects.stream()
                .sorted()
                .map(subject -> text("recognition.catalogue.subject." + DataPart.word(subject)))
                .collect(Collectors.joining(", "));
    }

    static String confidence(Confidence confidence) {
        return text("recognition.file.confidence." + DataPart.word(confidence));
    }

    private static boolean isUnread(Clause clause) {
        return clause.confidence() == Confidence.MEMORY;
    }
}
