package vn.thidua.house.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.house.planted.violation.PlantedViolation;
import vn.thidua.house.scan.ShippedClasses;
import vn.thidua.house.scan.SourceTree;
import vn.thidua.shared.ViolationCode;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** A refusal without words helps nobody: every reason says what is wrong and how to mend it, in both languages. */
class ViolationTextsTests {

    private static final SourceTree REPOSITORY = SourceTree.ofThisRepository();

    @Test
    void everyReasonHasTextAndMendInBothLanguages() {
        assertThat(codes()).isNotEmpty();
        assertThat(missing(codes())).isEmpty();
    }

    @Test
    void everyReasonCanBeSaidWithItsFigures() {
        for (Language language : Language.values()) {
            for (ViolationCode code : codes()) {
                assertThat(Texts.text(language, code.key(), 1, 2, 3, 4, 5)).isNotBlank();
                assertThat(Texts.text(language, code.mendKey(), 1, 2, 3, 4, 5)).isNotBlank();
            }
        }
    }

    @Test
    void findsPlantedReasonsWithoutWords() {
        assertThat(missing(List.of(PlantedViolation.NEVER_TOLD)))
                .containsExactly(
                        "house.planted.violation.never-told (vi)",
                        "house.planted.violation.never-told.mend (vi)",
                        "house.planted.violation.never-told (en)",
                        "house.planted.violation.never-told.mend (en)");
    }

    private static List<ViolationCode> codes() {
        return ShippedClasses.WRITTEN.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ViolationCode.class))
                .map(JavaClass::reflect)
                .flatMap(ViolationTextsTests::constants)
                .toList();
    }

    private static List<String> missing(List<ViolationCode> codes) {
        return MessageFile.LANGUAGES.stream()
                .flatMap(language -> {
                    var keys = MessageFile.in(REPOSITORY)
                            .filter(file -> file.language().equals(language))
                            .flatMap(file -> file.entries().stream())
                            .map(MessageFile.Entry::key)
                            .collect(Collectors.toSet());
                    return codes.stream()
                            .flatMap(code -> Stream.of(code.key(), code.mendKey()))
                            .filter(key -> !keys.contains(key))
                            .map(key -> key + " (" + language + ")");
                })
                .toList();
    }

    private static Stream<ViolationCode> constants(Class<?> type) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants())).map(ViolationCode.class::cast);
    }
}
