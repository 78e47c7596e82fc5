package vn.thidua.command.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An invented organisation of four levels: its units and people, the same ones in every run. */
public final class GeneratedOrganization {

    private static final int[] LEVELS = {1, 24, 600};
    private static final long SEED = 2017;
    private static final String SINCE = "01/01/2015";

    private final List<Unit> units = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Properties words = words();
    private final Random random = new Random(SEED);

    /** A unit; {@code parent} is empty at the top. */
    record Unit(String code, String name, String parent) {}

    /** Somebody who works in the unit whose code is {@code unit}. */
    record Person(String code, String name, String unit) {}

    /**
     * Makes an organisation.
     *
     * @param unitCount how many units; more than 625
     * @param personCount how many people, each in one unit of the lowest level
     */
    public GeneratedOrganization(int unitCount, int personCount) {
        int above = 0;
        int first = 0;
        for (int level = 1; level <= 4; level++) {
            int count = level == 4 ? unitCount - units.size() : LEVELS[level - 1];
            int start = units.size();
            for (int i = 0; i < count; i++) {
                String parent = level == 1 ? "" : units.get(above + i % first).code();
                units.add(new Unit(String.format(Locale.ROOT, "dv-%05d", units.size()), unitName(level), parent));
            }
            above = start;
            first = count;
        }
        for (int i = 1; i <= personCount; i++) {
            String unit = units.get(above + random.nextInt(first)).code();
            people.add(new Person(
                    String.format(Locale.ROOT, "NV-%06d", i),
                    word("surname") + " " + word("middle") + " " + word("given"),
                    unit));
        }
    }

    List<Unit> units() {
        return units;
    }

    List<Person> people() {
        return people;
    }

    /** Returns how many lines the lists have together. */
    public int lines() {
        return units.size() + people.size();
    }

    /** Returns the lists as one .xlsx file, as an office program writes it: texts shared, days as text. */
    public byte[] workbook() {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            // As spreadsheets write it: small archives in the plain form.
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            Sheet unitSheet = workbook.createSheet("units");
            row(unitSheet, 0, "code", "name", "short_name", "parent", "valid_from");
            for (int i = 0; i < units.size(); i++) {
                Unit unit = units.get(i);
                row(unitSheet, i + 1, unit.code(), unit.name(), unit.name(), unit.parent(), SINCE);
            }
            Sheet personSheet = workbook.createSheet("people");
            row(personSheet, 0, "code", "full_name", "unit", "post", "valid_from", "valid_to");
            for (int i = 0; i < people.size(); i++) {
                Person person = people.get(i);
                row(personSheet, i + 1, person.code(), person.name(), person.unit(), "", SINCE, "");
            }
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a workbook in memory is always written", e);
        }
    }

    /** Returns words that somebody might type to find a unit, with diacritics. */
    List<String> questions(int count) {
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] parts = units.get(random.nextInt(units.size())).name().split(" ");
            int from = 1 + random.nextInt(Math.max(1, parts.length - 2));
            questions.add(String.join(" ", List.of(parts).subList(from, Math.min(parts.length, from + 2))));
        }
        return questions;
    }

    private String unitName(int level) {
        return level == 1
                ? words.getProperty("root")
                : words.getProperty("level" + level) + " " + word("place") + " " + word("colour") + " " + word("side")
                        + " " + (1 + random.nextInt(99));
    }

    private String word(String kind) {
        String[] choice = words.getProperty(kind).split(" ", -1);
        return choice[random.nextInt(choice.length)];
    }

    private static void row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream file = GeneratedOrganization.class.getResourceAsStream("/bench/words.properties")) {
            if (file == null) {
                throw new IllegalStateException("the words of invented names are missing");
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the words of invented names do not read", e);
        }
        return words;
    }
}
