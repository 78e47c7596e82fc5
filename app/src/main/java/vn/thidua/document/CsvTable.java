package vn.thidua.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.thidua.shared.Violation;

/** A table in a .csv file: UTF-8, with or without the mark of its byte order, separated by commas or semicolons. */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private CsvTable() {}

    static Optional<Violation> read(byte[] content, TableListener listener) {
        if (content.length == 0) {
            return Optional.of(Violation.of(ContainerViolation.FILE_EMPTY));
        }
        if (content.length > ContainerCheck.LARGEST_FILE) {
            return Optional.of(
                    Violation.of(ContainerViolation.FILE_TOO_LARGE, ContainerCheck.LARGEST_FILE / (1024 * 1024)));
        }
        Optional<String> text = decoded(content);
        if (text.isEmpty()) {
            return Optional.of(Violation.of(ContainerViolation.NOT_UTF8));
        }
        listener.sheet("");
        return rows(text.get(), listener);
    }

    private static Optional<Violation> rows(String text, TableListener listener) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        int line = 1;
        try (MappingIterator<String[]> rows =
                CSV.readerFor(String[].class).with(schema).readValues(text)) {
            while (rows.hasNext()) {
                String[] values = rows.next();
                List<TableCell> cells = Arrays.stream(values)
                        .limit(TableFile.MOST_COLUMNS)
                        .map(value -> TableCell.text(value == null ? "" : value))
                        .toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    listener.row(line, cells);
                }
                line += 1 + Arrays.stream(values).mapToInt(CsvTable::lineEnds).sum();
            }
            return Optional.empty();
        } catch (JacksonException damaged) {
            return Optional.of(Violation.of(ContainerViolation.NOT_A_TABLE, line));
        }
    }

    private static int lineEnds(String value) {
        return value == null
                ? 0
                : (int) value.chars().filter(sign -> sign == '\n').count();
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(marked ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /** Excel writes semicolons where the decimal sign is a comma; the first line tells. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        long semicolons = head.chars().filter(sign -> sign == ';').count();
        long commas = head.chars().filter(sign -> sign == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
