package vn.thidua.recognition.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.core.eligibility.reckoning.VoteRule;
import vn.thidua.recognition.rules.DataFile;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.shared.LineDefect;

/** Reads cases from JSON. */
final class CaseReader {

    private final RuleBook book;
    private final List<String> named;
    private final List<LocalDate> days;
    private final OddFacts odd;
    private final Set<String> ratings;

    private CaseReader(RuleBook book, List<String> named, List<LocalDate> days) {
        this.book = book;
        this.named = named;
        this.days = days;
        this.odd = new OddFacts(book);
        this.ratings = book.packs().stream()
                .flatMap(pack -> pack.ratings().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What became of a text. */
    sealed interface Outcome {

        /** The cases can be judged. */
        record Read(List<EligibleCase> cases) implements Outcome {

            public Read {
                cases = List.copyOf(cases);
            }
        }

        /** Holds every defect, in the order of the text. */
        record Refused(List<LineDefect> defects) implements Outcome {

            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /**
     * Reads {@code json}.
     *
     * @param named codes of packs whose time decides for every case that names none itself
     * @param days days that take the place of those in the text; empty to keep those
     */
    static Outcome read(String file, String json, RuleBook book, List<String> named, List<LocalDate> days) {
        return switch (DataFile.read(file, json, "eligibility-cases")) {
            case DataFile.Outcome.Refused(List<LineDefect> defects) -> new Outcome.Refused(defects);
            case DataFile.Outcome.Read(DataFile data) -> {
                List<EligibleCase> cases = new CaseReader(book, named, days).cases(data.root());
                yield data.inOrder().isEmpty() ? new Outcome.Read(cases) : new Outcome.Refused(data.inOrder());
            }
        };
    }

    private List<EligibleCase> cases(DataPart root) {
        Set<String> ids = new HashSet<>();
        List<EligibleCase> cases = new ArrayList<>();
        for (DataPart part : root.parts("cases")) {
            EligibleCase read = one(part);
            if (!ids.add(read.id())) {
                part.refuse("id", CaseViolation.CASE_TWICE, read.id());
            }
            cases.add(read);
        }
        return cases;
    }

    private EligibleCase one(DataPart part) {
        String id = part.text("id");
        DataPart on = part.part("on");
        List<LocalDate> own = (on.isText() ? List.of(on.asText()) : part.texts("on"))
                .stream().map(LocalDate::parse).toList();
        Asked asked = asked(part.part("ask"), new FactReader(id, ratings));
        EligibleCase read = new EligibleCase(
                id,
                days.isEmpty() ? own : days,
                part.find("year").map(DataPart::asWhole),
                part.date("filedOn"),
                part.findText("rules").or(() -> named.stream().findFirst()),
                Set.copyOf(part.texts("layers")),
                asked,
                part.find("expect").map(CaseReader::expected),
                odd.of(asked.given()));
        check(part, read);
        return read;
    }

    private void check(DataPart part, EligibleCase read) {
        read.rules()
                .filter(code -> book.pack(code).isEmpty())
                .ifPresent(code -> part.refuse("rules", CaseViolation.PACK_UNKNOWN, read.id(), code));
        read.layers().stream()
                .filter(code -> book.pack(code).isEmpty())
                .sorted()
                .forEach(code -> part.refuse("layers", CaseViolation.PACK_UNKNOWN, read.id(), code));
        unknownForms(read.asked())
                .forEach(code -> part.refuse("ask", CaseViolation.FORM_UNKNOWN, read.id(), code, nearestForm(code)));
        unknownEntries(read.asked()).forEach(id -> part.refuse("ask", CaseViolation.ENTRY_UNKNOWN, read.id(), id));
        if (read.asked() instanceof Asked.InForce(String code)
                && book.pack(code).isEmpty()) {
            part.refuse("ask", CaseViolation.PACK_UNKNOWN, read.id(), code);
        }
        for (LocalDate day : read.days()) {
            if (read.yearOn(day) > day.getYear()) {
                part.refuse("year", CaseViolation.YEAR_AFTER_DAY, read.id(), read.yearOn(day), day.toString());
            }
        }
    }

    /** A form or entry that no pack of any day has is a slip of the pen, not a question without a rule. */
    private Stream<String> unknownForms(Asked asked) {
        Stream<String> forms = switch (asked) {
            case Asked.Eligible eligible -> Stream.of(eligible.form());
            case Asked.Quota quota -> Stream.of(quota.form());
            case Asked.Money money -> Stream.of(money.form());
            case Asked.Coefficient coefficient -> Stream.of(coefficient.form());
            case Asked.Authority authority -> Stream.of(authority.form());
            case Asked.Dossier dossier -> Stream.of(dossier.form());
            case Asked.Combine combine -> Stream.of(combine.first(), combine.second());
            default -> Stream.empty();
        };
        return forms.filter(code -> book.packs().stream().noneMatch(pack -> pack.names(code)));
    }

    private String nearestForm(String code) {
        Set<String> forms = book.packs().stream()
                .flatMap(pack -> pack.forms().stream())
                .map(FormRules::code)
                .collect(Collectors.toCollection(TreeSet::new));
        return OddFacts.nearest(code, forms).orElseGet(() -> String.join(", ", forms));
    }

    private Stream<String> unknownEntries(Asked asked) {
        Stream<String> ids = switch (asked) {
            case Asked.Vote vote -> Stream.of(vote.vote());
            case Asked.Term term -> Stream.of(term.deadline());
            case Asked.Filing filing -> Stream.of(filing.deadline());
            case Asked.Provision provision -> Stream.of(provision.id());
            default -> Stream.empty();
        };
        return ids.filter(id -> book.packs().stream()
                .flatMap(pack -> pack.entries().stream())
                .noneMatch(entry -> entry.id().equals(id)));
    }

    private static EligibleCase.Expected expected(DataPart part) {
        Map<String, String> clauses = part.find("clauses")
                .map(all -> all.keys().stream().collect(Collectors.toMap(key -> key, all::text)))
                .orElse(Map.of());
        return new EligibleCase.Expected(
                part.findText("answer"),
                part.findText("rounded"),
                part.findText("cites"),
                part.find("needsChecking").map(_ -> part.isTrue("needsChecking")),
                clauses);
    }

    private static Asked asked(DataPart ask, FactReader facts) {
        String kind = ask.onlyKey();
        DataPart part = ask.part(kind);
        return switch (kind) {
            case "eligible" ->
                new Asked.Eligible(
                        part.text("form"), subject(part), facts.read(part, "facts"), facts.read(part, "whatIf"));
            case "rating" -> new Asked.Rating(subject(part), about(part, facts.read(part, "facts")));
            case "streamlining" -> new Asked.Streamlining(facts.read(part, "facts"));
            case "quota" ->
                new Asked.Quota(
                        part.text("form"),
                        part.find("bases").map(CaseReader::groups).orElse(Map.of()),
                        part.find("granted").map(CaseReader::groups));
            case "vote" -> new Asked.Vote(part.text("vote"), counted(part));
            case "money" -> new Asked.Money(part.text("form"), subject(part));
            case "coefficient" -> new Asked.Coefficient(part.text("form"), subject(part));
            case "term" ->
                new Asked.Term(
                        part.text("deadline"),
                        part.date("from").orElseThrow(),
                        days(part, "holidays"),
                        days(part, "worked"));
            case "filing" -> new Asked.Filing(part.text("deadline"));
            case "dossier" -> new Asked.Dossier(part.text("form"));
            case "provision" -> new Asked.Provision(part.text("id"));
            case "authority" -> new Asked.Authority(part.text("form"), part.text("at"));
            case "combine" -> new Asked.Combine(part.text("first"), part.text("second"), part.isTrue("sameMerit"));
            case "inForce" -> new Asked.InForce(part.text("pack"));
            case "baseSalary" -> new Asked.BaseSalary();
            default -> throw new IllegalStateException("the schema lets pass a question nobody knows: " + kind);
        };
    }

    /** Somebody leads nobody unless the question says so; which staff is only known if it is said. */
    private static List<Fact> about(DataPart part, List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        boolean isSaid = facts.stream()
                .anyMatch(fact ->
                        fact instanceof Fact.Statement said && said.topic().equals("leads"));
        if (!isSaid) {
            all.add(new Fact.Statement("leads", Optional.empty(), part.isTrue("leader") ? "yes" : "no"));
        }
        part.findText("staff").ifPresent(staff -> all.add(new Fact.Statement("staff-kind", Optional.empty(), staff)));
        return all;
    }

    private static SubjectKind subject(DataPart part) {
        Optional<SubjectKind> subject = part.choice("subject", SubjectKind.values());
        return subject.orElse(SubjectKind.INDIVIDUAL);
    }

    private static Map<String, Integer> groups(DataPart part) {
        return part.keys().stream().collect(Collectors.toMap(key -> key, key -> part.whole(key, 0)));
    }

    private static Set<LocalDate> days(DataPart part, String key) {
        return part.texts(key).stream().map(LocalDate::parse).collect(Collectors.toSet());
    }

    private static VoteRule.Counted counted(DataPart part) {
        return new VoteRule.Counted(
                part.whole("members", 0),
                part.whole("summoned", 0),
                part.whole("present", 0),
                part.whole("inFavour", 0),
                part.whole("inWriting", 0));
    }
}
