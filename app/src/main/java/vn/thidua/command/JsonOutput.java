package vn.thidua.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.BlankWorkbooks;
import vn.thidua.reporting.BlankWorkbooks.Handout;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Texts;

/** What a command answers to a program that asked for JSON. */
final class JsonOutput {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private record Forms(String form, int version, String period, String folder, List<FormFile> files) {}

    private record FormFile(String unit, String file) {}

    private record Refusal(List<Defect> defects) {}

    private record Defect(String file, int line, String code, String what, Optional<String> mend) {}

    private JsonOutput() {}

    /** Says which workbooks were written to {@code folder}. */
    static String of(BlankWorkbooks workbooks, Handout handout, Path folder) {
        return MAPPER.writeValueAsString(new Forms(
                workbooks.form(),
                workbooks.version(),
                handout.period(),
                folder.toString(),
                handout.units().stream()
                        .map(unit -> new FormFile(unit.code(), BlankWorkbooks.fileOf(unit)))
                        .toList()));
    }

    /** Says why nothing was written. */
    static String of(List<LineDefect> defects) {
        return MAPPER.writeValueAsString(new Refusal(defects.stream()
                .map(defect -> new Defect(
                        defect.file(),
                        defect.line(),
                        defect.what().code().key(),
                        Texts.reason(defect.what()),
                        Texts.mend(defect.what())))
                .toList()));
    }
}
