package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.ViolationCode;

class ContainerCheckTests {

    private final byte[] sound = workbook();

    @Test
    void takesASoundWorkbook() {
        assertThat(ContainerCheck.refuse(sound)).isEmpty();
    }

    @Test
    void namesWhatIsNoWorkbook() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo(ContainerViolation.FILE_EMPTY);
        assertThat(refusal("LD01;12".getBytes(StandardCharsets.UTF_8))).isEqualTo(ContainerViolation.NOT_A_WORKBOOK);
        assertThat(refusal(archive(false, entry("a.txt", 3)))).isEqualTo(ContainerViolation.NOT_A_WORKBOOK);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertThat(refusal(old)).isEqualTo(ContainerViolation.OLD_FORMAT);
        assertThat(refusal(joined(old, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(ContainerViolation.ENCRYPTED);
    }

    @Test
    void limitsSizePartsAndInflation() throws IOException {
        assertThat(refusal(Arrays.copyOf(sound, ContainerCheck.LARGEST_FILE + 1)))
                .isEqualTo(ContainerViolation.FILE_TOO_LARGE);
        Part[] many = new Part[ContainerCheck.MOST_PARTS];
        Arrays.setAll(many, number -> entry("xl/media/" + number + ".png", 1));
        assertThat(refusal(archive(true, many))).isEqualTo(ContainerViolation.TOO_MANY_PARTS);
        assertThat(refusal(archive(true, entry("xl/big.xml", 8_000_000))))
                .isEqualTo(ContainerViolation.INFLATES_TOO_FAR);
    }

    @Test
    void refusesMacrosDoctypesAndDoubledParts() throws IOException {
        assertThat(refusal(archive(true, entry("xl/vbaProject.bin", 10)))).isEqualTo(ContainerViolation.MACROS);
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a/>";
        assertThat(refusal(archive(true, new Part("xl/styles2.xml", doctype))))
                .isEqualTo(ContainerViolation.DOCUMENT_TYPE);
        assertThat(refusal(archive(true, entry("XL/WORKBOOK.XML", 1)))).isEqualTo(ContainerViolation.DUPLICATE_PART);
    }

    @Test
    void aTruncatedFileIsDamaged() {
        assertThat(refusal(Arrays.copyOf(sound, sound.length / 2)))
                .isIn(ContainerViolation.DAMAGED, ContainerViolation.NOT_A_WORKBOOK);
    }

    private static byte[] workbook() {
        try (WorkbookFile file = new WorkbookFile("Title", "Author", Instant.EPOCH)) {
            file.sheet("Sheet", List.of(10)).row(SheetCell.text("text"));
            return file.bytes();
        }
    }

    private record Part(String name, String content) {}

    private static Part entry(String name, int size) {
        return new Part(name, "0".repeat(size));
    }

    private static ViolationCode refusal(byte[] file) {
        return ContainerCheck.refuse(file).orElseThrow().code();
    }

    private byte[] archive(boolean withWorkbook, Part... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes);
                ZipInputStream original = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = original.getNextEntry();
                    withWorkbook && entry != null;
                    entry = original.getNextEntry()) {
                archive.putNextEntry(new ZipEntry(entry.getName()));
                original.transferTo(archive);
            }
            for (Part part : parts) {
                archive.putNextEntry(new ZipEntry(part.name()));
                archive.write(part.content().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
