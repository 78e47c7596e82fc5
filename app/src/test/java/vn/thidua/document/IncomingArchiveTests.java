package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.Violation;

class IncomingArchiveTests {

    @Test
    void laysTheFilesOfAllFoldersSideBySideWithoutWhatNobodySent() {
        assertThat(names(zip(
                        "Báo cáo/kon-tum.xlsx",
                        "Báo cáo/Cụm 7/gia-lai.xlsx",
                        "Báo cáo/~$gia-lai.xlsx",
                        "__MACOSX/Báo cáo/._kon-tum.xlsx",
                        "Báo cáo/.DS_Store",
                        "Báo cáo/Thumbs.db")))
                .containsExactly("Báo cáo/kon-tum.xlsx", "Báo cáo/Cụm 7/gia-lai.xlsx");
    }

    @Test
    void opensOneLevelOnly() {
        assertThat(names(zip(Map.of("inner.zip", zip("kon-tum.xlsx"))))).containsExactly("inner.zip");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # name               | said of it       | why
            ../kon-tum.xlsx      | PART_ASTRAY      | out of the folder when unpacked
            /etc/kon-tum.xlsx    | PART_ASTRAY      | somewhere on the server when unpacked
            c:\\kon-tum.xlsx   | PART_ASTRAY      | somewhere on a drive when unpacked
            """)
    void refusesNamesThatLeadSomewhereElse(String name, ContainerViolation said, String why) {
        assertThat(refusal(zip(name))).as(why).isEqualTo(said);
    }

    @Test
    void refusesWhatUnpacksTooFar() {
        assertThat(refusal(zip(Map.of("a.xlsx", new byte[9 * 1024 * 1024]))))
                .isEqualTo(ContainerViolation.INFLATES_TOO_FAR);
        assertThat(refusal(zip(Map.of("a.xlsx", new byte[11 * 1024 * 1024]))))
                .isEqualTo(ContainerViolation.FILE_TOO_LARGE);
    }

    @Test
    void refusesWhatIsNoArchive() {
        assertThat(refusal(new byte[0])).isEqualTo(ContainerViolation.FILE_EMPTY);
        assertThat(refusal(new byte[100])).isEqualTo(ContainerViolation.NOT_A_WORKBOOK);
        assertThat(refusal(ForgedArchive.cut(zip("kon-tum.xlsx")))).isEqualTo(ContainerViolation.DAMAGED);
        assertThat(refusal(ForgedArchive.behindOtherBytes(zip("kon-tum.xlsx"))))
                .isEqualTo(ContainerViolation.TWO_READINGS);
    }

    private static List<String> names(byte[] file) {
        return switch (IncomingArchive.open(file)) {
            case IncomingArchive.Opening.Opened(List<IncomingArchive.Item> items) ->
                items.stream().map(IncomingArchive.Item::name).toList();
            case IncomingArchive.Opening.Refused(Violation reason) -> throw new AssertionError(reason);
        };
    }

    private static Object refusal(byte[] file) {
        return switch (IncomingArchive.open(file)) {
            case IncomingArchive.Opening.Opened(var items) -> "read";
            case IncomingArchive.Opening.Refused(Violation reason) -> reason.code();
        };
    }

    private static byte[] zip(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, new byte[] {1, 2, 3});
        }
        return zip(files);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
