package vn.thidua.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.reporting.workbook.WorkbookExamples;

/** The committed samples are what their generator makes. With {@code -Dsamples.write=true} they are written first. */
class SampleFilesTests {

    private static final Path FOLDER = WorkbookExamples.SAMPLES;

    @BeforeAll
    static void writesTheFilesIfAsked() throws IOException {
        if (!Boolean.getBoolean("samples.write")) {
            return;
        }
        Map<String, byte[]> files = new LinkedHashMap<>(SamplePictures.all());
        files.putAll(SampleWorkbooks.all());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Test
    void everyCommittedWorkbookEqualsItsGenerator() throws IOException {
        Map<String, byte[]> made = SampleWorkbooks.all();

        assertThat(made).hasSize(29);
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            assertThat(cells(Files.readAllBytes(FOLDER.resolve(file.getKey()))))
                    .as(file.getKey())
                    .isEqualTo(cells(file.getValue()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pictures/hall.jpg", "pictures/delegates.jpg"})
    void picturesAreWideAndLight(String picture) throws IOException {
        byte[] file = Files.readAllBytes(FOLDER.resolve(picture));

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(900);
        assertThat(file).hasSizeLessThan(250 * 1024);
    }

    private static List<String> cells(byte[] file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                sheet.getMergedRegions().forEach(area -> cells.add(sheet.getSheetName() + " " + area));
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(
                                sheet.getSheetName() + " " + cell.getAddress() + " " + cell.getCellType() + " " + cell);
                    }
                }
            }
        }
        return cells;
    }
}
