package vn.thidua.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.reporting.workbook.ReportingUnit;

/**
 * A unit of the samples.
 *
 * @param index position in units.csv, from 0
 * @param unit as workbooks know it
 */
record SampleUnit(int index, ReportingUnit unit) {

    /** Returns the units of {@code units.csv} in {@code folder}, whose fields hold no commas. */
    static List<SampleUnit> of(Path folder) throws IOException {
        List<SampleUnit> units = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("units.csv")).subList(1, 14)) {
            String[] fields = line.split(",", -1);
            units.add(new SampleUnit(units.size(), new ReportingUnit(fields[0], fields[1], fields[2])));
        }
        return units;
    }

    String file() {
        return unit.code() + ".xlsx";
    }
}
