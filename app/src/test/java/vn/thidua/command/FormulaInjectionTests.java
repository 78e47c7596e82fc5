package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.model.ExternalLinksTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import vn.thidua.document.FormulaPayloads;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.workbook.LibreOffice;
import vn.thidua.shared.Actor;

/** Words that people wrote stay words in every file that is handed out. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({DemoInstallation.class, HostileTexts.class})
@Transactional
class FormulaInjectionTests {

    private static final String PIVOT = "/reporting/pivot/export?rows=indicators&columns=units&period=2017-9M&format=";

    /** Exports that hold texts of people, and who asks for them. */
    private static final Map<String, String> WORKBOOKS = Map.of(
            "pivot.xlsx", PIVOT + "xlsx",
            "appendix.xlsx", "/reporting/appendix?period=2017-9M",
            "refusals.xlsx", "/reporting/intake/refusals?period=2017-9M",
            "scores.xlsx", "/scoring/workbook?period=2017-9M",
            "unit.xlsx", "/reporting/comparison/workbook?period=2017-9M&unit=kon-tum",
            "figures.xlsx", "/reporting/export?period=2017-9M&format=xlsx");

    private static final Map<String, String> TEXTS = Map.of(
            "pivot-excel.csv", PIVOT + "csv-excel",
            "figures-excel.csv", "/reporting/export?period=2017-9M&format=csv-excel",
            "log.csv", "/audit/log/export.csv?action=scoring.points.enter",
            "access.csv", "/identity/access/export.csv?unit=kon-tum");

    /** For programs: the rule leaves it as it is, so it shows that what looks for formulas finds them. */
    private static final String RAW = "/reporting/export?period=2017-9M&format=csv";

    private static final Pattern FORMULA = Pattern.compile("table:formula=\"([^\"]*)\"");
    private static final Pattern DANGER =
            Pattern.compile("<table:dde-link|<text:a [^>]*xlink:href=\"[^#]|<script:|<table:table-source|<office:dde");
    private static final String EVALUATED =
            "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0,true";

    private static final int TURNS = 3;
    private static final int STEP = 33;

    @TempDir
    private Path folder = Path.of("unset");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private HostileTexts texts;

    @Autowired
    private UnitDirectory units;

    @Test
    void everyWorkbookTypesWordsAsWords() throws IOException {
        assertThat(FormulaPayloads.all()).hasSizeGreaterThan(70).doesNotHaveDuplicates();
        Map<String, Integer> clean = new LinkedHashMap<>();
        WORKBOOKS.forEach((name, address) -> clean.put(name, formulas(name, get(address), false)));
        for (int turn = 0; turn < TURNS; turn++) {
            texts.plant(HostileTexts.rotated(turn, STEP), turn);
            WORKBOOKS.forEach((name, address) -> assertThat(formulas(name, get(address), true))
                    .as("formulas in " + name)
                    .isEqualTo(clean.get(name)));
        }
    }

    @Test
    void everyTextForPeopleHasNoCellThatBeginsLikeAFormula() {
        texts.plant(HostileTexts.rotated(0, STEP), 10);
        TEXTS.forEach((name, address) -> {
            List<String> cells = cells(get(address));
            assertThat(cells).as(name).anyMatch(cell -> cell.contains(FormulaPayloads.MARK));
            assertThat(cells)
                    .as(name)
                    .allSatisfy(cell -> cell.lines()
                            .forEach(line -> assertThat(line).doesNotMatch("[\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@|%＝＋－＠].*")));
        });
        assertThat(cells(get(RAW))).as("for programs, as it is").contains("=4711+1");
        assertThat(cells(get(PIVOT + "csv"))).as("for programs, as it is").contains("=4711+1");
    }

    @Test
    @Tag("long")
    void libreOfficeFindsNoFormulaOfTheirs() throws IOException, InterruptedException {
        Map<String, Integer> expected = new LinkedHashMap<>();
        List<Path> workbooks = new ArrayList<>();
        List<Path> tables = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            texts.plant(HostileTexts.rotated(turn, STEP), 20 + turn);
            for (Map.Entry<String, String> export : WORKBOOKS.entrySet()) {
                byte[] file = get(export.getValue());
                String name = turn + export.getKey();
                expected.put(name, formulas(name, file, true));
                workbooks.add(Files.write(folder.resolve(name), file));
            }
            for (Map.Entry<String, String> export : TEXTS.entrySet()) {
                expected.put(turn + export.getKey(), 0);
                tables.add(Files.write(folder.resolve(turn + export.getKey()), get(export.getValue())));
            }
        }
        Path control = Files.write(folder.resolve("control.csv"), get(RAW));
        tables.add(control);

        LibreOffice office = new LibreOffice(folder);
        Path out = Files.createDirectories(folder.resolve("opened"));
        office.convert(workbooks, "fods", out, List.of());
        office.convert(tables, "fods", out, List.of(EVALUATED));

        for (Map.Entry<String, Integer> export : expected.entrySet()) {
            String opened = opened(out, export.getKey());
            List<String> formulas = FORMULA.matcher(opened)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(formulas)
                    .as(export.getKey())
                    .noneMatch(formula -> formula.contains(FormulaPayloads.MARK))
                    .hasSize(export.getValue());
            assertThat(DANGER.matcher(opened).results().map(match -> match.group()))
                    .as(export.getKey())
                    .isEmpty();
        }
        assertThat(FORMULA.matcher(opened(out, "control.csv")).results().count())
                .as("formulas in a file that nobody made safe")
                .isGreaterThan(30);
    }

    private static String opened(Path out, String name) throws IOException {
        return Files.readString(out.resolve(name.substring(0, name.lastIndexOf('.')) + ".fods"));
    }

    /** Returns how many formulas are in {@code file}, none of which has words of people in it. */
    private static int formulas(String name, byte[] file, boolean planted) {
        int formulas = 0;
        int marks = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getRelationParts())
                    .noneMatch(part -> part.getDocumentPart() instanceof ExternalLinksTable);
            assertThat(workbook.getAllNames())
                    .noneMatch(named -> named.getRefersToFormula().contains(FormulaPayloads.MARK));
            for (var sheet : workbook) {
                assertThat(((XSSFSheet) sheet).getHyperlinkList())
                        .noneMatch(link -> link.getAddress().contains(FormulaPayloads.MARK));
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.BOOLEAN) {
                            // LibreOffice keeps a truth value as the formula TRUE() or FALSE().
                            formulas++;
                        } else if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            assertThat(cell.getCellFormula()).as(name).doesNotContain(FormulaPayloads.MARK);
                        } else if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().contains(FormulaPayloads.MARK)) {
                            marks++;
                            checkQuoted(name, (XSSFCell) cell);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertThat(marks > 0).as("words of attackers in " + name).isEqualTo(planted);
        return formulas;
    }

    private static void checkQuoted(String name, XSSFCell cell) {
        if (cell.getStringCellValue().stripLeading().matches("(?s)[=+\\-@].*")) {
            assertThat(cell.getCellStyle().getQuotePrefixed())
                    .as(name + " " + cell.getSheet().getSheetName() + "!" + cell.getAddress() + " "
                            + cell.getStringCellValue())
                    .isTrue();
        }
    }

    private static List<String> cells(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        try (MappingIterator<String[]> rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .readValues(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            return rows.readAll().stream()
                    .flatMap(row -> IntStream.range(0, row.length).mapToObj(index -> row[index]))
                    .toList();
        }
    }

    private byte[] get(String address) {
        String role = address.startsWith("/identity")
                ? "administrator"
                : address.startsWith("/audit") ? "leader" : "standing-officer";
        Set<UUID> all = units.units().stream().map(Unit::id).collect(Collectors.toSet());
        MvcTestResult answer = mvc.get()
                .uri(address)
                .with(signedIn(
                        new Actor(UUID.fromString("00000000-0000-0000-0000-000000000001"), "Officer", role, all)))
                .exchange();
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
