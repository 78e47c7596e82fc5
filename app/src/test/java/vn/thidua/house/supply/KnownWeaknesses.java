package vn.thidua.house.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.house.scan.SourceTree;

/**
 * The file {@code security/vex.yaml}.
 *
 * @param looked day on which somebody last looked for weaknesses that are not listed yet
 */
record KnownWeaknesses(LocalDate looked, List<Advisory> advisories, List<Judgement> judgements) {

    /** Nobody judges for ever. */
    private static final int LONGEST = 180;

    static KnownWeaknesses read() {
        try {
            return YAMLMapper.builder()
                    .build()
                    .readValue(Files.readString(SourceTree.root().resolve("security/vex.yaml")), KnownWeaknesses.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns everything that keeps a product made of {@code parts} from being given away on {@code today}. */
    List<String> defects(List<Component> parts, LocalDate today) {
        List<String> defects = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Advisory advisory : advisories) {
            if (!seen.add(advisory.id())) {
                defects.add(advisory.id() + " stands there twice");
            }
            Optional<Judgement> judgement = judgement(advisory);
            parts.stream()
                    .filter(advisory::reaches)
                    .filter(part -> judgement.isEmpty())
                    .forEach(part -> defects.add(
                            part.name() + " " + part.version() + " has " + advisory.id() + ", which is not judged"));
        }
        judgements.forEach(judgement -> defects.addAll(defects(judgement, parts, today)));
        return defects;
    }

    private Optional<Judgement> judgement(Advisory advisory) {
        return judgements.stream()
                .filter(judgement -> judgement.advisory().equals(advisory.id()))
                .findFirst();
    }

    private List<String> defects(Judgement judgement, List<Component> parts, LocalDate today) {
        List<String> defects = new ArrayList<>();
        String name = "the judgement of " + judgement.advisory();
        List<Advisory> judged = advisories.stream()
                .filter(advisory -> advisory.id().equals(judgement.advisory()))
                .toList();
        if (judged.isEmpty()) {
            defects.add(name + " is about nothing that is listed");
        } else if (parts.stream()
                .noneMatch(part -> judged.stream()
                        .anyMatch(advisory -> advisory.component().equals(part.name())))) {
            defects.add(name + " is about a component that is no longer there");
        } else if (parts.stream().noneMatch(part -> judged.stream().anyMatch(advisory -> advisory.reaches(part)))) {
            defects.add(name + " is about a version that is no longer there");
        }
        if (judgement.until().isBefore(today)) {
            defects.add(name + " was good until " + judgement.until() + "; look again");
        } else if (ChronoUnit.DAYS.between(today, judgement.until()) > LONGEST) {
            defects.add(name + " is given for more than " + LONGEST + " days");
        }
        if (judgement.why().isBlank()) {
            defects.add(name + " has no reason");
        }
        return defects;
    }
}
