package vn.thidua.recognition.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Confidence;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Reads one rule pack from YAML. */
final class PackReader {

    private static final String GIVEN_TO = "given-to";

    private final DataPart pack;
    private final RequirementReader requirements;

    private PackReader(DataPart pack) {
        this.pack = pack;
        this.requirements = new RequirementReader(pack.texts("ratings"));
    }

    /** What became of a text. */
    sealed interface Outcome {

        /** The pack can be used. */
        record Read(RulePack pack) implements Outcome {}

        /** The pack cannot be used. Holds every defect, in the order of the text. */
        record Refused(List<LineDefect> defects) implements Outcome {

            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /** @param file name of the file, for the defects */
    static Outcome read(String file, String yaml) {
        return switch (DataFile.read(file, yaml, "rule-pack")) {
            case DataFile.Outcome.Refused(List<LineDefect> defects) -> new Outcome.Refused(defects);
            case DataFile.Outcome.Read(DataFile data) -> {
                RulePack pack = new PackReader(data.root()).pack();
                yield data.inOrder().isEmpty() ? new Outcome.Read(pack) : new Outcome.Refused(data.inOrder());
            }
        };
    }

    private RulePack pack() {
        LocalDate from = pack.date("validFrom").orElseThrow();
        Optional<LocalDate> to = pack.date("validTo");
        to.filter(end -> end.isBefore(from))
                .ifPresent(end ->
                        pack.refuse("validTo", PackViolation.END_BEFORE_BEGINNING, from.toString(), end.toString()));
        List<FormRules> forms = forms();
        List<Entry> entries = new EntryReader(pack).entries();
        if (pack.isTrue("knownByNameOnly") && !(forms.isEmpty() && entries.isEmpty())) {
            pack.refuse("knownByNameOnly", PackViolation.CONTENT_OF_UNKNOWN);
        }
        return new RulePack(
                pack.text("code"),
                pack.bilingual("name"),
                pack.choice("family", RulePack.Family.values()).orElseThrow(),
                pack.choice("layer", RulePack.Layer.values()).orElseThrow(),
                from,
                to,
                Set.copyOf(pack.texts("replaces")),
                pack.isTrue("knownByNameOnly"),
                pack.find("transition").flatMap(part -> part.choice("filedBefore", RulePack.Transition.values())),
                pack.parts("doubtfulDays").stream().map(PackReader::doubt).toList(),
                source(pack),
                pack.find("note").map(_ -> pack.bilingual("note")),
                pack.texts("ratings"),
                forms,
                entries);
    }

    private static RulePack.Doubt doubt(DataPart part) {
        return new RulePack.Doubt(part.date("from").orElseThrow(), part.date("to"), part.bilingual("text"));
    }

    static Source source(DataPart part) {
        return new Source(
                part.text("citation"),
                part.choice("confidence", Confidence.values()).orElseThrow());
    }

    private List<FormRules> forms() {
        List<FormRules> forms = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (DataPart part : pack.parts("forms")) {
            if (!codes.add(part.text("code"))) {
                part.refuse("code", PackViolation.FORM_TWICE, part.text("code"));
            }
            forms.add(form(part));
        }
        return forms;
    }

    private FormRules form(DataPart form) {
        Map<String, BilingualText> texts = new HashMap<>();
        Map<String, String> sources = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        form.find("givenTo").ifPresent(givenTo -> {
            texts.put(
                    GIVEN_TO,
                    new BilingualText(
                            Texts.text(Language.VI, "recognition.rules.given-to"),
                            Texts.text(Language.EN, "recognition.rules.given-to")));
            sources.put(GIVEN_TO, pack.text("code"));
            Source source = source(givenTo);
            rules.add(new Rule.One(new Clause(
                    GIVEN_TO,
                    new Requirement.GivenTo(givenTo.choices("subjects", SubjectKind.values())),
                    source.citation(),
                    source.confidence())));
        });
        form.parts("conditions").forEach(part -> rules.add(rule(part, form.text("code"), texts, sources)));
        return new FormRules(
                form.text("code"),
                form.bilingual("name"),
                form.choice("kind", FormRules.Kind.values()).orElseThrow(),
                rules,
                texts,
                sources);
    }

    private Rule rule(DataPart part, String form, Map<String, BilingualText> texts, Map<String, String> sources) {
        if (part.has("anyOf")) {
            return new Rule.Any(part.parts("anyOf").stream()
                    .map(one -> rule(one, form, texts, sources))
                    .toList());
        }
        if (part.has("allOf")) {
            return new Rule.All(part.parts("allOf").stream()
                    .map(one -> rule(one, form, texts, sources))
                    .toList());
        }
        String id = part.text("id");
        if (texts.put(id, part.bilingual("text")) != null) {
            part.refuse("id", PackViolation.CLAUSE_TWICE, id, form);
        }
        sources.put(id, pack.text("code"));
        Source source = source(part);
        return new Rule.One(
                new Clause(id, requirements.read(part.part("rule")), source.citation(), source.confidence()));
    }
}
