package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.Violation;

class HostileWorkbookTests {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # class                         | said of it         | why
            empty                           | FILE_EMPTY         | nothing was sent
            csv                             | NOT_A_WORKBOOK     | renamed text
            html                            | NOT_A_WORKBOOK     | what old systems call an Excel export
            pdf                             | NOT_A_WORKBOOK     | renamed paper
            biff                            | OLD_FORMAT         | Excel before 2007
            encrypted-ole                   | ENCRYPTED          | Excel's password to open
            ods                             | OTHER_FORMAT       | LibreOffice's own format
            other-archive                   | NOT_A_WORKBOOK     | an archive of something
            xlsb                            | BINARY_WORKBOOK    | Excel's binary format
            too-large                       | FILE_TOO_LARGE     | more than ten megabytes
            cut                             | DAMAGED            | an upload that broke off
            without-end                     | DAMAGED            | no directory to be found
            encrypted-part                  | ENCRYPTED          | the archive's own password
            unknown-method                  | DAMAGED            | packed as no workbook is
            method-differs                  | TWO_READINGS       | one reader unpacks, the other copies
            name-differs                    | TWO_READINGS       | one reader finds another part
            size-too-small                  | TWO_READINGS       | one reader stops earlier
            size-too-large                  | DAMAGED            | a claim that is not kept
            size-huge                       | INFLATES_TOO_FAR   | a claim that would take the memory
            wrong-checksum                  | DAMAGED            | changed on the way
            overlapping-parts               | TWO_READINGS       | a bomb without layers
            offset-outside                  | DAMAGED            | a part behind the end of the file
            prefixed                        | TWO_READINGS       | a program in front of the archive
            appended                        | TWO_READINGS       | something behind the archive
            second-directory                | TWO_READINGS       | one reader takes the other directory
            two-archives                    | TWO_READINGS       | the first one is seen from the front
            duplicate-part                  | DUPLICATE_PART     | one reader takes the first, the other the last
            path-up                         | PART_ASTRAY        | out of the folder when unpacked
            path-absolute                   | PART_ASTRAY        | somewhere on the server when unpacked
            path-drive                      | PART_ASTRAY        | somewhere on a drive when unpacked
            path-backslash                  | PART_ASTRAY        | a folder on one system, a name on the other
            path-encoded                    | PART_ASTRAY        | out of the folder when decoded
            too-many-parts                  | TOO_MANY_PARTS     | work for every part
            bomb-in-sheet                   | INFLATES_TOO_FAR   | forty megabytes of spaces
            bomb-in-picture                 | INFLATES_TOO_FAR   | in a part that nobody reads here
            archive-in-archive              | EMBEDDED_OBJECT    | a workbook called a picture
            nested-workbook                 | EMBEDDED_OBJECT    | a workbook in the workbook
            macros                          | MACROS             | a program
            macro-type                      | MACROS             | .xlsm renamed
            excel4-macros                   | MACROS             | a program of 1992
            activex                         | MACROS             | a control that runs
            ribbon                          | MACROS             | buttons that call a program
            ole-object                      | EMBEDDED_OBJECT    | another program's file
            external-book                   | EXTERNAL_LINK      | figures from another file, also DDE
            connections                     | EXTERNAL_DATA      | figures from a database
            query-table                     | EXTERNAL_DATA      | figures from a page
            data-model                      | EXTERNAL_DATA      | figures that no cell shows
            web-add-in                      | EXTERNAL_DATA      | a page inside of Excel
            remote-picture                  | EXTERNAL_LINK      | tells its server who opens the file
            remote-template                 | EXTERNAL_LINK      | gives the password's hash away
            sheet-elsewhere                 | PART_ASTRAY        | a file of the server as a sheet
            sheet-above                     | PART_ASTRAY        | a file of the server as a sheet
            sheet-missing                   | NOT_A_WORKBOOK     | a sheet that is listed and not there
            relationship-twice              | TWO_READINGS       | one reader takes the other sheet
            no-workbook                     | NOT_A_WORKBOOK     | an archive with sheets only
            entities-in-sheet               | DOCUMENT_TYPE      | billion laughs
            entities-in-words               | DOCUMENT_TYPE      | billion laughs
            outside-entity                  | DOCUMENT_TYPE      | reads a file of the server
            outside-entity-in-styles        | DOCUMENT_TYPE      | reads a file of the server
            outside-entity-in-relationships | DOCUMENT_TYPE      | reads a file of the server
            outside-entity-in-types         | DOCUMENT_TYPE      | reads a file of the server
            doctype-in-custom-xml           | DOCUMENT_TYPE      | in a part that nobody reads here
            doctype-in-properties           | DOCUMENT_TYPE      | in a part that nobody reads here
            doctype-behind-comment          | DOCUMENT_TYPE      | not at the very beginning
            doctype-in-utf16                | OTHER_ENCODING     | hidden from who looks for letters
            utf7                            | OTHER_ENCODING     | hidden from who looks for letters
            deep-sheet                      | NESTED_TOO_DEEP    | fills the stack
            deep-styles                     | NESTED_TOO_DEEP    | fills the stack
            many-styles                     | TOO_MUCH_MARKUP    | more than Excel allows
            many-names-of-elements          | TOO_MUCH_MARKUP    | fills the table of names
            many-namespaces                 | TOO_MUCH_MARKUP    | every one is looked through each time
            many-attributes                 | TOO_MUCH_MARKUP    | fills the table of names
            long-attribute                  | TOO_MUCH_TEXT      | a buffer that grows
            not-closed                      | DAMAGED            | breaks off
            other-root                      | DAMAGED            | no sheet at all
            column-outside                  | CELL_OUTSIDE       | column 18,278
            row-outside                     | CELL_OUTSIDE       | one row too many
            row-negative                    | CELL_OUTSIDE       | above the first row
            no-cell-name                    | CELL_OUTSIDE       | a place that is none
            cell-twice                      | CELL_TWICE         | one reader takes the first, the other the last
            row-twice                       | CELL_TWICE         | one reader takes the first, the other the last
            value-twice                     | CELL_TWICE         | one reader takes the first, the other the last
            cell-in-other-row               | CELL_TWICE         | one reader believes the row, the other the cell
            too-many-cells                  | TOO_MANY_CELLS     | no report has so many
            long-text                       | TOO_MUCH_TEXT      | more than a cell can hold
            many-words                      | TOO_MUCH_TEXT      | fills the memory
            long-word-many-times            | read               | kept once, however often it is shown
            many-merged                     | TOO_MANY_CELLS     | every figure is held against each
            huge-merged                     | CELL_OUTSIDE       | an area that does not exist
            """)
    void saysWhatIsWrongInTime(String name, String said, String why) {
        byte[] file = Objects.requireNonNull(HostileWorkbooks.all().get(name)).get();

        long begun = System.nanoTime();
        IncomingWorkbook.Opening opening = IncomingWorkbook.open(file);
        long took = System.nanoTime() - begun;

        assertThat(said(opening)).as(why).isEqualTo(said);
        assertThat(Duration.ofNanos(took)).isLessThan(LONGEST);
        assertThat(hasWords(opening)).isTrue();
    }

    @Test
    void everyClassHasItsLine() {
        assertThat(HostileWorkbooks.all()).hasSizeGreaterThanOrEqualTo(45);
    }

    @Test
    void whatLooksOddAndIsRightIsRead() {
        Map<String, String> said = new TreeMap<>();
        HostileWorkbooks.harmless().forEach((name, file) -> said.put(name, said(IncomingWorkbook.open(file.get()))));

        assertThat(said.values()).containsOnly("read");
    }

    @Test
    void whatPassesTheCheckAloneIsNotMoreThanWhatIsRead() {
        HostileWorkbooks.harmless()
                .forEach((name, file) ->
                        assertThat(ContainerCheck.refuse(file.get())).as(name).isEmpty());
    }

    @Test
    void endsWhenTimeIsUp() {
        AtomicLong clock = new AtomicLong();
        Deadline passed = new Deadline(
                Duration.ofSeconds(5),
                () -> clock.getAndAdd(Duration.ofSeconds(2).toNanos()));

        assertThat(said(IncomingWorkbook.open(ForgedWorkbook.sound().bytes(), passed)))
                .isEqualTo("TOO_SLOW");
    }

    /** Nothing is unpacked to disk, not even for a moment: the folder for temporary files stays as it is. */
    @Test
    void writesNoFile(@TempDir Path folder) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String before = names(temporary);

        HostileWorkbooks.all().forEach((name, file) -> {
            if (name.startsWith("path-") || name.startsWith("outside-") || name.equals("external-book")) {
                IncomingWorkbook.open(file.get());
            }
        });

        assertThat(names(temporary)).isEqualTo(before);
        assertThat(names(folder)).isEmpty();
    }

    private static String names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("poi") || name.endsWith(".tmp") || name.endsWith(".xml"))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String said(IncomingWorkbook.Opening opening) {
        return switch (opening) {
            case IncomingWorkbook.Opening.Opened _ -> "read";
            case IncomingWorkbook.Opening.Refused(Violation reason) ->
                reason.code().name();
        };
    }

    private static boolean hasWords(IncomingWorkbook.Opening opening) {
        if (!(opening instanceof IncomingWorkbook.Opening.Refused(Violation reason))) {
            return true;
        }
        String key = "document." + reason.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.asList("vi", "en").stream().allMatch(language -> {
            ResourceBundle words = ResourceBundle.getBundle("messages/document", Locale.of(language));
            return words.containsKey(key) && words.containsKey(key + ".mend");
        });
    }
}
