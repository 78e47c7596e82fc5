package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** What is written as a flat file and read by another program is what it was, to the letter and to the last digit. */
class FlatFileProperties {

    private static final List<FlatColumn> COLUMNS = List.of(
            new FlatColumn("words", FlatColumn.Type.TEXT),
            new FlatColumn("whole", FlatColumn.Type.WHOLE),
            new FlatColumn("figure", FlatColumn.Type.DECIMAL),
            new FlatColumn("day", FlatColumn.Type.DAY),
            new FlatColumn("truth", FlatColumn.Type.TRUTH));

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    @Property(tries = 300)
    void parquetGivesBackEveryValue(@ForAll("rows") List<List<FlatCell>> rows) throws IOException {
        List<List<FlatCell>> read = new ArrayList<>();
        try (ParquetFileReader file =
                        ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(written(FlatFormat.PARQUET, rows))));
                RowReader row = file.rowReader()) {
            while (row.hasNext()) {
                row.next();
                List<FlatCell> cells = new ArrayList<>();
                cells.add(row.isNull(0) ? new FlatCell.Missing() : FlatCell.text(row.getString(0)));
                cells.add(row.isNull(1) ? new FlatCell.Missing() : FlatCell.number(row.getLong(1)));
                cells.add(FlatCell.number(row.isNull(2) ? Optional.empty() : Optional.of(plain(row.getDecimal(2)))));
                cells.add(row.isNull(3) ? new FlatCell.Missing() : FlatCell.day(row.getDate(3)));
                cells.add(row.isNull(4) ? new FlatCell.Missing() : FlatCell.truth(row.getBoolean(4)));
                read.add(cells);
            }
        }
        assertThat(read).isEqualTo(rows);
    }

    @Property(tries = 300)
    void textForProgramsGivesBackEveryValue(@ForAll("rows") List<List<FlatCell>> rows) throws IOException {
        assertThat(csv(written(FlatFormat.CSV, rows))).isEqualTo(strings(rows));
    }

    @Property(tries = 300)
    void textForPeopleGivesBackEveryValueWithoutTheApostrophes(@ForAll("rows") List<List<FlatCell>> rows)
            throws IOException {
        byte[] file = written(FlatFormat.EXCEL_CSV, rows);
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        List<List<String>> read = csv(java.util.Arrays.copyOfRange(file, 3, file.length)).stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    cells.set(0, CsvReading.original(row.getFirst()));
                    return List.copyOf(cells);
                })
                .toList();
        assertThat(read).isEqualTo(strings(rows));
    }

    @Property(tries = 60)
    void workbookGivesBackEveryValue(@ForAll("rows") List<List<FlatCell>> rows) throws IOException {
        List<List<FlatCell>> read = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(FlatFormat.XLSX, rows)))) {
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getRowNum() > 0) {
                    read.add(List.of(
                            words(row.getCell(0)),
                            number(row.getCell(1)),
                            number(row.getCell(2)),
                            row.getCell(3).getCellType() == CellType.BLANK
                                    ? new FlatCell.Missing()
                                    : FlatCell.day(row.getCell(3)
                                            .getLocalDateTimeCellValue()
                                            .toLocalDate()),
                            row.getCell(4).getCellType() == CellType.BLANK
                                    ? new FlatCell.Missing()
                                    : FlatCell.truth(row.getCell(4).getBooleanCellValue())));
                }
            }
        }
        assertThat(read).isEqualTo(rows);
    }

    @Provide
    Arbitrary<List<List<FlatCell>>> rows() {
        Arbitrary<FlatCell> words = Arbitraries.oneOf(
                        Arbitraries.of(FormulaPayloads.all()),
                        Arbitraries.of(FormulaPayloads.all()).tuple2().map(both -> both.get1() + "\n" + both.get2()),
                        Arbitraries.strings()
                                .withChars('=', '+', '-', '@', '|', '%', '\'', '"', ',', ';', '\t', '\r', '\n', ' ')
                                .withChars('\u00a0', '\ufeff', '\u200b', '\uff1d', '\u0085', '\u2028', '_', 'x', '0')
                                .ofMaxLength(8),
                        Arbitraries.strings()
                                .excludeChars(lone())
                                .ofMaxLength(12)
                                .filter(text -> text.chars().noneMatch(sign -> Character.isSurrogate((char) sign))))
                .map(FlatCell::text);
        Arbitrary<FlatCell> whole = Arbitraries.longs()
                .between(-999_999_999_999_999_999L, 999_999_999_999_999_999L)
                .map(FlatCell::number);
        Arbitrary<FlatCell> figure = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(6)
                .map(value -> FlatCell.number(Optional.of(plain(value))));
        Arbitrary<FlatCell> day = Arbitraries.integers()
                .between(0, 40_000)
                .map(days -> FlatCell.day(LocalDate.of(1901, 1, 1).plusDays(days)));
        Arbitrary<FlatCell> truth = Arbitraries.of(true, false).map(FlatCell::truth);
        return Combinators.combine(words, orMissing(whole), orMissing(figure), orMissing(day), orMissing(truth))
                .as((a, b, c, d, e) -> List.of(a, b, c, d, e))
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<FlatCell> orMissing(Arbitrary<FlatCell> cells) {
        return Arbitraries.oneOf(cells, Arbitraries.just(new FlatCell.Missing()));
    }

    private static char[] lone() {
        return new char[] {'\ud800', '\udfff'};
    }

    private static byte[] written(FlatFormat format, List<List<FlatCell>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FlatFile file = format.open(COLUMNS, out)) {
            for (List<FlatCell> row : rows) {
                file.row(row);
            }
            file.end();
        }
        return out.toByteArray();
    }

    private static List<List<String>> csv(byte[] file) {
        try (MappingIterator<String[]> rows =
                CSV.readerFor(String[].class).readValues(new String(file, StandardCharsets.UTF_8))) {
            return rows.readAll().stream().skip(1).map(List::of).toList();
        }
    }

    private static List<List<String>> strings(List<List<FlatCell>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> switch (cell) {
                            case FlatCell.Text(String text) -> text;
                            case FlatCell.Figure(BigDecimal value) -> value.toPlainString();
                            case FlatCell.Day(LocalDate date) -> date.toString();
                            case FlatCell.Truth(boolean holds) -> Boolean.toString(holds);
                            case FlatCell.Missing() -> "";
                        })
                        .toList())
                .toList();
    }

    private static FlatCell words(Cell cell) {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        return FlatCell.text(cell.getStringCellValue());
    }

    /** Reads a number as a person sees it: what has more than 15 digits stands there as words. */
    private static FlatCell number(Cell cell) {
        return switch (cell.getCellType()) {
            case BLANK -> new FlatCell.Missing();
            case STRING ->
                FlatCell.number(Optional.of(new BigDecimal(cell.getStringCellValue())))
                                instanceof FlatCell.Figure(BigDecimal value)
                        ? normal(value)
                        : new FlatCell.Missing();
            default -> normal(BigDecimal.valueOf(cell.getNumericCellValue()));
        };
    }

    private static FlatCell normal(BigDecimal value) {
        return FlatCell.number(Optional.of(plain(value)));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
