package vn.thidua.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeedTests {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00.000007Z");

    @Test
    void isWrittenInOneWayOnly() {
        Deed deed = new Deed(
                new Author.Person(new UUID(0, 7), "Officer", "leader"),
                NOON,
                "reporting.submission.record",
                "submission",
                "2017-9M/kon-tum",
                Optional.of(new UUID(0, 9)),
                Map.of("version", "1"),
                Map.of("version", "2", "file", "a\"b\\c\n\u0001"),
                "corrected",
                new Origin("10.0.0.0/24", "0123456789ab"));

        assertThat(deed.content())
                .isEqualTo(
                        "{\"action\":\"reporting.submission.record\","
                                + "\"after\":{\"file\":\"a\\\"b\\\\c\\n\\u0001\",\"version\":\"2\"},"
                                + "\"at\":\"2026-11-23T05:00:00.000007Z\",\"before\":{\"version\":\"1\"},"
                                + "\"from\":{\"address\":\"10.0.0.0/24\",\"session\":\"0123456789ab\"},\"reason\":\"corrected\","
                                + "\"subject\":{\"id\":\"2017-9M/kon-tum\",\"kind\":\"submission\"},"
                                + "\"unit\":\"00000000-0000-0000-0000-000000000009\","
                                + "\"who\":{\"account\":\"00000000-0000-0000-0000-000000000007\",\"name\":\"Officer\",\"role\":\"leader\"}}");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(deedOf("x", new Author.Nobody()).content())
                .isEqualTo("{\"action\":\"a.b.c\",\"at\":\"2026-11-23T05:00:00.000007Z\","
                        + "\"subject\":{\"id\":\"x\",\"kind\":\"thing\"},\"who\":{}}");
        assertThat(deedOf("x", new Author.Installation("demo")).content()).endsWith("\"who\":{\"errand\":\"demo\"}}");
    }

    @Test
    void composesLettersAndReplacesWhatNoDatabaseHolds() {
        assertThat(deedOf("e\u0302\u0301", new Author.Nobody()).content()).contains("\"id\":\"\u1ebf\"");
        assertThat(deedOf("a\u0000b\ud800c\ud83d\ude00", new Author.Nobody()).content())
                .contains("\"id\":\"a\ufffdb\ufffdc\ud83d\ude00\"");
    }

    private static Deed deedOf(String subjectId, Author who) {
        return new Deed(
                who, NOON, "a.b.c", "thing", subjectId, Optional.empty(), Map.of(), Map.of(), "", Origin.INSIDE);
    }
}
