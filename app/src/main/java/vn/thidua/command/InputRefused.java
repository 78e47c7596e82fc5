package vn.thidua.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Texts;

/** What a command was given cannot be used; nothing was written. Holds every defect that could be seen at once. */
final class InputRefused extends RuntimeException {

    private final transient List<LineDefect> defects;

    InputRefused(List<LineDefect> defects) {
        super(defects.toString());
        this.defects = List.copyOf(defects);
    }

    /** Returns every defect, file by file. */
    List<LineDefect> defects() {
        return defects;
    }

    /** Returns one line for each defect, for the person to read: file, line, what is wrong, how to mend it. */
    List<String> lines() {
        return defects.stream().map(InputRefused::line).toList();
    }

    private static String line(LineDefect defect) {
        String words = Stream.concat(Stream.of(Texts.reason(defect.what())), Texts.mend(defect.what()).stream())
                .collect(Collectors.joining(" → "));
        return defect.line() == 0
                ? Texts.text("command.defect.file", defect.file(), words)
                : Texts.text("command.defect.line", defect.file(), defect.line(), words);
    }
}
