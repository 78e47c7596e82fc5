package vn.thidua.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.workbook.Prefill;
import vn.thidua.reporting.workbook.ReportingPeriod;
import vn.thidua.reporting.workbook.WorkbookExamples;
import vn.thidua.reporting.workbook.WorkbookWriter;
import vn.thidua.reporting.workbook.WorkbookWriter.Assignment;

/** Makes the workbooks of the samples. */
final class SampleWorkbooks {

    private SampleWorkbooks() {}

    /** Returns every workbook by its path under the folder of the samples. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Form form = WorkbookExamples.form();
        for (SampleUnit unit : SampleUnit.of(WorkbookExamples.SAMPLES)) {
            String code = unit.unit().code();
            files.put(
                    "2016-9m/" + unit.file(),
                    written(form, unit, WorkbookExamples.LAST_YEAR, SampleFigures.of(unit, form, false)));
            Prefill figures = corrected(code, SampleFigures.of(unit, form, true));
            byte[] sound = written(form, unit, WorkbookExamples.THIS_YEAR, figures);
            if (PlantedDefects.isPlanted(code)) {
                files.put("2017-9m/" + unit.file(), planted(code, sound));
                files.put("2017-9m-corrected/" + unit.file(), sound);
            } else {
                files.put("2017-9m/" + unit.file(), sound);
            }
        }
        return files;
    }

    private static Prefill corrected(String unit, Prefill drawn) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>(drawn.figures());
        PlantedDefects.answersOnCorrection(unit).forEach((code, figure) -> figures.put(code, new BigDecimal(figure)));
        return new Prefill(figures, drawn.targets());
    }

    private static byte[] written(Form form, SampleUnit unit, ReportingPeriod period, Prefill figures)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter(WorkbookExamples.messages())
                .write(new Assignment(form, unit.unit(), period, figures, true), WorkbookExamples.VIETNAMESE, out);
        return out.toByteArray();
    }

    private static byte[] planted(String unit, byte[] sound) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sound))) {
            PlantedDefects.plant(unit, workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
