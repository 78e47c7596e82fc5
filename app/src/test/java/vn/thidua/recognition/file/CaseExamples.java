package vn.thidua.recognition.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.recognition.rules.RuleBook;

/** Cases of the test resources, answered. */
final class CaseExamples {

    private static final String FOLDER = "/recognition/";

    private CaseExamples() {}

    static String text(String name) {
        try (InputStream content =
                Objects.requireNonNull(CaseExamples.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static RuleBook.PackText pack(String name) {
        return new RuleBook.PackText(name, text("packs/" + name));
    }

    /** @throws AssertionError if the packs or cases have defects */
    static List<CaseAnswer> answers(List<RuleBook.PackText> packs, String file, String json, LocalDate... days) {
        return switch (FileAnswers.read(packs, List.of(), file, json, List.of(days))) {
            case FileAnswers.Reading.Answered(FileAnswers answers) -> answers.answers();
            case FileAnswers.Reading.Refused(var defects) -> throw new AssertionError(defects);
        };
    }
}
