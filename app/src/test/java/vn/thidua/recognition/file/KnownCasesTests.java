package vn.thidua.recognition.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real questions with the answers that authorities or portals gave, traps found in published sources, and cases as officers may put them. */
class KnownCasesTests {

    static Stream<Named<CaseAnswer>> cases() {
        return Stream.of("open-cases.json", "traps.json", "plausible-cases.json")
                .flatMap(file -> CaseExamples.answers(
                        List.of(CaseExamples.pack("rounding-to-nearest.yaml")), file, CaseExamples.text(file))
                        .stream())
                .map(answer -> Named.of(answer.asked().id(), answer));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areAnsweredAsTheAuthoritiesDid(CaseAnswer answer) {
        assertThat(answer.isAsExpected()).as("%s", answer).contains(true);
    }
}
