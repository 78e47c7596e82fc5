package vn.thidua.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** A text file that a person gave to a command. */
final class InputFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private InputFile() {}

    /**
     * Reads {@code path} as {@link #read(Path, List)} does, if it is not larger than {@code most}.
     *
     * @param most bytes; of a larger file nothing is read, and a defect is added
     * @throws IOException if the file is there and cannot be read
     */
    static Optional<SourceFile> read(Path path, int most, List<LineDefect> defects) throws IOException {
        if (Files.isRegularFile(path) && Files.size(path) > most) {
            defects.add(new LineDefect(path.toString(), 0, Violation.of(InputViolation.FILE_TOO_LARGE, most >> 20)));
            return Optional.empty();
        }
        return read(path, defects);
    }

    /**
     * Reads {@code path}, which is named in defects as it was typed. The byte order mark with which Excel begins a text is
     * left out.
     *
     * @return the file; empty, and a defect is added to {@code defects}, if there is none or it is no text in UTF-8
     * @throws IOException if the file is there and cannot be read
     */
    static Optional<SourceFile> read(Path path, List<LineDefect> defects) throws IOException {
        if (!Files.exists(path) || Files.isDirectory(path)) {
            defects.add(new LineDefect(path.toString(), 0, Violation.of(InputViolation.FILE_MISSING)));
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(path);
        ByteBuffer text = ByteBuffer.wrap(content);
        boolean broken = StandardCharsets.UTF_8
                .newDecoder()
                .decode(text, CharBuffer.allocate(content.length), true)
                .isError();
        if (broken) {
            int line = lineOf(text.position(), content);
            defects.add(new LineDefect(path.toString(), line, Violation.of(InputViolation.NOT_UTF8)));
            return Optional.empty();
        }
        boolean marked = Arrays.mismatch(content, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length;
        return Optional.of(new SourceFile(
                path.toString(),
                marked ? Arrays.copyOfRange(content, BYTE_ORDER_MARK.length, content.length) : content));
    }

    /** Returns {@code file} as text. */
    static String text(SourceFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static int lineOf(int position, byte[] content) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
