package vn.thidua.recognition.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** All rule packs that are known, and which of them are in force on a day. */
public final class RuleBook {

    private static final String FOLDER = "/recognition/packs/";

    private final List<RulePack> packs;

    private RuleBook(List<RulePack> packs) {
        this.packs = packs.stream()
                .sorted(Comparator.comparing(RulePack::family)
                        .thenComparing(RulePack::validFrom)
                        .thenComparing(RulePack::layer)
                        .thenComparing(RulePack::code))
                .toList();
    }

    /** What became of texts of packs. */
    public sealed interface Outcome {

        /** The packs can be used. */
        record Read(RuleBook book) implements Outcome {}

        /** Holds every defect of every text. */
        record Refused(List<LineDefect> defects) implements Outcome {

            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /** A text of a pack under the name that its defects give. */
    public record PackText(String file, String yaml) {}

    /** Returns the packs of the product. */
    public static RuleBook ofProduct() {
        List<PackText> texts = resource("packs.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> new PackText(name, resource(name)))
                .toList();
        return switch (new RuleBook(List.of()).with(texts)) {
            case Outcome.Read(RuleBook book) -> book;
            case Outcome.Refused(List<LineDefect> defects) ->
                throw new IllegalStateException("packs of the product cannot be read: " + defects);
        };
    }

    private static String resource(String name) {
        try (InputStream content = RuleBook.class.getResourceAsStream(FOLDER + name)) {
            if (content == null) {
                throw new IllegalStateException("no pack " + name);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns these packs and those of {@code texts}, which may replace some of these from a day on. */
    public Outcome with(Collection<PackText> texts) {
        List<LineDefect> defects = new ArrayList<>();
        List<RulePack> sum = new ArrayList<>(packs);
        Set<String> codes = new HashSet<>(packs.stream().map(RulePack::code).toList());
        for (PackText text : texts) {
            switch (PackReader.read(text.file(), text.yaml())) {
                case PackReader.Outcome.Refused(List<LineDefect> found) -> defects.addAll(found);
                case PackReader.Outcome.Read(RulePack pack) -> {
                    if (!codes.add(pack.code())) {
                        defects.add(
                                new LineDefect(text.file(), 1, Violation.of(PackViolation.PACK_TWICE, pack.code())));
                    }
                    sum.add(pack);
                }
            }
        }
        for (RulePack pack : sum) {
            pack.replaces().stream()
                    .filter(code -> defects.isEmpty() && !codes.contains(code))
                    .sorted()
                    .forEach(code -> defects.add(new LineDefect(
                            pack.code(), 0, Violation.of(PackViolation.REPLACED_UNKNOWN, code, pack.code()))));
        }
        return defects.isEmpty() ? new Outcome.Read(new RuleBook(sum)) : new Outcome.Refused(defects);
    }

    /** Returns all packs, by family and first day. */
    public List<RulePack> packs() {
        return packs;
    }

    /** Returns the pack called {@code code}. */
    public Optional<RulePack> pack(String code) {
        return packs.stream().filter(pack -> pack.code().equals(code)).findFirst();
    }

    /** Returns how the form called {@code code} is named in the latest pack that has it. */
    public Optional<BilingualText> nameOf(String code) {
        return packs.stream()
                .sorted(Comparator.comparing(RulePack::validFrom).reversed())
                .flatMap(pack -> pack.forms().stream())
                .filter(form -> form.code().equals(code))
                .map(FormRules::name)
                .findFirst();
    }

    /** Returns the last day of {@code pack}, its own or the one before another pack takes its place. */
    public Optional<LocalDate> lastDay(RulePack pack) {
        return Stream.concat(
                        pack.validTo().stream(),
                        packs.stream()
                                .filter(other -> other.replaces().contains(pack.code()))
                                .map(other -> other.validFrom().minusDays(1)))
                .min(LocalDate::compareTo);
    }

    /** Returns what is in force on {@code day}: all national packs, and those local ones that {@code local} names. */
    public Regime inForce(LocalDate day, Collection<String> local) {
        return new Regime(
                day,
                packs.stream()
                        .filter(pack -> isInForce(pack, day))
                        .filter(pack -> pack.layer().isNational() || local.contains(pack.code()))
                        .sorted(Comparator.comparing(RulePack::layer))
                        .toList());
    }

    /**
     * Returns why an answer on {@code day} has to be checked although its clauses may be sure: a law that is known by name only
     * may be in force, or nobody looked up whether a pack held in this wording.
     *
     * @param local codes of the local packs that hold
     * @param concerns whether the answer rests on a pack, or would if that was in force
     */
    public List<BilingualText> doubts(LocalDate day, Collection<String> local, Predicate<RulePack> concerns) {
        return packs.stream()
                .filter(pack -> pack.layer().isNational() || local.contains(pack.code()))
                .filter(concerns)
                .flatMap(pack -> doubts(pack, day))
                .distinct()
                .toList();
    }

    private Stream<BilingualText> doubts(RulePack pack, LocalDate day) {
        boolean mayHold = pack.isKnownByNameOnly() && isWithin(pack, day);
        Stream<BilingualText> byName = mayHold ? Stream.of(named(pack)) : Stream.of();
        return Stream.concat(
                byName, pack.doubts().stream().filter(doubt -> doubt.isOn(day)).map(RulePack.Doubt::text));
    }

    private static BilingualText named(RulePack pack) {
        return pack.note()
                .map(note -> new BilingualText(
                        pack.name().vi() + ": " + note.vi(), pack.name().en() + ": " + note.en()))
                .orElse(pack.name());
    }

    /** Says whether {@code pack} can be applied to what happens on {@code day}. */
    public boolean isInForce(RulePack pack, LocalDate day) {
        return !pack.isKnownByNameOnly() && isWithin(pack, day);
    }

    private boolean isWithin(RulePack pack, LocalDate day) {
        return !pack.validFrom().isAfter(day)
                && lastDay(pack).map(last -> !last.isBefore(day)).orElse(true);
    }
}
