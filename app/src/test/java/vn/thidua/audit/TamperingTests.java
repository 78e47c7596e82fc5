package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.audit.LogExamples.OURS;
import static vn.thidua.audit.LogExamples.THEIRS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thidua.core.audit.Link;
import vn.thidua.core.audit.PrintedHead;
import vn.thidua.core.audit.Verdict;

/** Random falsifications of a file, drawn with a seed that a failure names. */
class TamperingTests {

    private static final int ENTRIES = 40;
    private static final List<Tampering> WAYS = List.of(Tampering.values());

    private final List<Link> ours = LogExamples.log(OURS, ENTRIES);
    private final List<Link> theirs = LogExamples.log(THEIRS, ENTRIES);

    @Test
    void findsTwoHundredFalsifications() throws IOException {
        assertThat(found(200)).isEqualTo(200);
    }

    @Test
    @Tag("long")
    void findsTenThousandFalsifications() throws IOException {
        assertThat(found(10_000)).isEqualTo(10_000);
    }

    @Test
    void passesWhatNobodyTouched() throws IOException {
        assertThat(isIntact(LogExamples.file(OURS, ours), head(ours))).isTrue();
        assertThat(isIntact(LogExamples.file(THEIRS, theirs), head(theirs))).isTrue();
    }

    private int found(int tries) throws IOException {
        Map<Tampering, Integer> missed = new EnumMap<>(Tampering.class);
        int found = 0;
        for (int seed = 0; seed < tries; seed++) {
            Tampering tampering = WAYS.get(seed % WAYS.size());
            byte[] file = tampering.falsify(ours, theirs, new Random(seed));
            boolean intact = tampering.needsAHead() ? isIntact(file, head(ours)) : isIntact(file);
            if (intact) {
                missed.putIfAbsent(tampering, seed);
            } else {
                found++;
            }
        }
        assertThat(missed).as("what was not found, and the first seed").isEmpty();
        return found;
    }

    private static PrintedHead head(List<Link> log) {
        return new PrintedHead(
                OptionalLong.of(log.getLast().number()), log.getLast().hash());
    }

    private static boolean isIntact(byte[] file, PrintedHead... heads) throws IOException {
        return LogFile.check(new ByteArrayInputStream(file), List.of(heads))
                instanceof LogReading.Checked(var installation, Verdict.Intact intact);
    }
}
