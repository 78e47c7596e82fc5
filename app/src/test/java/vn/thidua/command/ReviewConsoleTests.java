package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

class ReviewConsoleTests {

    @Test
    void printsEachWarningWithItsLineAndWhatToDo() {
        LineDefect warning = new LineDefect("review.yaml", 7, Violation.of(InputViolation.SETUP_UNREADABLE));

        assertThat(printed(List.of(warning)))
                .startsWith("LƯU Ý  review.yaml:7: ")
                .contains(" → ")
                .endsWith(System.lineSeparator());
    }

    @Test
    void printsNothingIfNothingIsOdd() {
        assertThat(printed(List.of())).isEmpty();
    }

    private static String printed(List<LineDefect> warnings) {
        StringWriter written = new StringWriter();
        try (PrintWriter out = new PrintWriter(written)) {
            new ReviewConsole(out).warnings(warnings);
        }
        return written.toString();
    }
}
