package vn.thidua.recognition.rules;

import java.math.RoundingMode;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.core.eligibility.reckoning.Money;
import vn.thidua.core.eligibility.reckoning.Quota;
import vn.thidua.core.eligibility.reckoning.VoteRule;

/** Reads what a pack says beside the conditions of forms. */
final class EntryReader {

    private final DataPart pack;

    EntryReader(DataPart pack) {
        this.pack = pack;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(each(pack, "quotas", this::share));
        entries.addAll(each(pack, "votes", EntryReader::vote));
        entries.addAll(each(pack, "deadlines", EntryReader::deadline));
        entries.addAll(each(pack, "authorities", EntryReader::authority));
        entries.addAll(each(pack, "combinations", EntryReader::combination));
        entries.addAll(each(pack, "dossiers", EntryReader::dossier));
        entries.addAll(each(pack, "provisions", EntryReader::provision));
        entries.addAll(each(pack, "baseSalaries", EntryReader::baseSalary));
        pack.find("money").ifPresent(money -> {
            money.find("rounding").map(EntryReader::rounding).ifPresent(entries::add);
            entries.addAll(each(money, "coefficients", EntryReader::coefficient));
        });
        return entries;
    }

    private static List<Entry> each(DataPart owner, String key, Function<DataPart, Entry> reading) {
        Set<String> ids = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (DataPart part : owner.parts(key)) {
            Entry entry = reading.apply(part);
            if (!ids.add(entry.id())) {
                part.refuse("id", PackViolation.ENTRY_TWICE, entry.id());
            }
            entries.add(entry);
        }
        return entries;
    }

    private Entry share(DataPart part) {
        Optional<Quota> quota = part.find("percent")
                .map(_ -> new Quota(
                        part.number("percent"),
                        part.choice("rounding", RoundingMode.values()).orElseThrow()));
        return new Entry.Share(
                part.text("id"),
                part.text("form"),
                quota,
                part.find("of").map(_ -> part.bilingual("of")),
                part.find("base").map(this::set),
                part.find("granted").map(this::set),
                part.isTrue("inEachGroup"),
                part.find("note").map(_ -> part.bilingual("note")),
                PackReader.source(part));
    }

    private CountedSet set(DataPart part) {
        List<String> known = pack.texts("ratings");
        part.texts("ratings").stream()
                .filter(rating -> !known.contains(rating))
                .forEach(rating ->
                        part.refuse("ratings", PackViolation.RATING_UNKNOWN, rating, String.join(", ", known)));
        return new CountedSet(
                part.has("awards") ? CountedSet.Thing.AWARD : CountedSet.Thing.RATING,
                Set.copyOf(part.texts(part.has("awards") ? "awards" : "ratings")),
                part.choice("subject", SubjectKind.values()).orElse(SubjectKind.INDIVIDUAL));
    }

    private static Entry vote(DataPart part) {
        VoteRule rule = new VoteRule(
                part.number("percent"),
                part.isTrue("strict"),
                part.choice("of", VoteRule.Base.values()).orElseThrow(),
                part.find("quorum")
                        .map(quorum -> new VoteRule.Fraction(quorum.whole("part", 1), quorum.whole("of", 1))),
                part.isTrue("askedInWriting"),
                part.choice("tie", VoteRule.Tie.values()).orElse(VoteRule.Tie.FAILS));
        return new Entry.Vote(
                part.text("id"),
                Set.copyOf(part.texts("forms")),
                part.bilingual("text"),
                rule,
                part.find("secret").map(_ -> part.isTrue("secret")),
                part.find("announced").map(_ -> part.isTrue("announced")),
                PackReader.source(part));
    }

    private static Entry deadline(DataPart part) {
        boolean isWorking = part.has("workingDays");
        if (isWorking || part.has("days")) {
            return new Entry.Term(
                    part.text("id"),
                    part.bilingual("text"),
                    part.whole(isWorking ? "workingDays" : "days", 1),
                    isWorking ? Entry.Unit.WORKING_DAYS : Entry.Unit.DAYS,
                    part.isTrue("before"),
                    PackReader.source(part));
        }
        return new Entry.FilingTime(
                part.text("id"),
                part.bilingual("text"),
                part.findText("from").map(EntryReader::monthDay),
                monthDay(part.text("to")),
                part.whole("yearsAfter", 1),
                PackReader.source(part));
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    private static Entry authority(DataPart part) {
        return new Entry.Authority(
                part.text("form"),
                part.text("at"),
                part.bilingual("decidedBy"),
                part.find("proposedBy").map(_ -> part.bilingual("proposedBy")),
                PackReader.source(part));
    }

    private static Entry combination(DataPart part) {
        return new Entry.Combination(
                part.text("id"),
                part.choice("first", FormRules.Kind.values()).orElseThrow(),
                part.choice("second", FormRules.Kind.values()).orElseThrow(),
                part.isTrue("sameMerit"),
                part.isTrue("allowed"),
                PackReader.source(part));
    }

    private static Entry dossier(DataPart part) {
        return new Entry.Dossier(
                part.text("form"),
                part.find("sets").map(DataPart::asWhole),
                part.parts("pieces").stream().map(DataPart::asBilingual).toList(),
                PackReader.source(part));
    }

    private static Entry provision(DataPart part) {
        return new Entry.Provision(part.text("id"), part.bilingual("text"), PackReader.source(part));
    }

    private static Entry baseSalary(DataPart part) {
        return new Entry.BaseSalary(part.date("from").orElseThrow(), part.number("amount"), PackReader.source(part));
    }

    private static Entry rounding(DataPart part) {
        return new Entry.MoneyRounding(
                new Money.Rounding(part.choice("mode", RoundingMode.values()).orElseThrow(), part.number("unit")),
                PackReader.source(part));
    }

    private static Entry coefficient(DataPart part) {
        return new Entry.Coefficient(
                part.text("form"),
                part.choice("subject", SubjectKind.values()).orElse(SubjectKind.INDIVIDUAL),
                part.number("coefficient"),
                PackReader.source(part));
    }
}
