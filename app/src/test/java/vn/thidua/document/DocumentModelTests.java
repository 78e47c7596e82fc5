package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentModelTests {

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "2017-10-05, 'Gia Lai, ngày 05 tháng 10 năm 2017', days below 10 take a zero",
        "2017-02-15, 'Gia Lai, ngày 15 tháng 02 năm 2017', the months 1 and 2 take a zero",
        "2017-03-31, 'Gia Lai, ngày 31 tháng 3 năm 2017', the month 3 takes none",
    })
    void writesPlaceAndDateInThePrescribedForm(LocalDate date, String line, String why) {
        assertThat(Wording.placeAndDate(new PlaceAndDate("Gia Lai", date)))
                .as(why)
                .isEqualTo(line);
    }

    @Test
    void writesNumbersBelowTenWithAZero() {
        assertThat(Wording.number(DocumentNumber.of(5, "BC-X"))).isEqualTo("Số: 05/BC-X");
        assertThat(Wording.number(DocumentNumber.of(1234, "BC-X"))).isEqualTo("Số: 1234/BC-X");
        assertThat(Wording.number(DocumentNumber.draft("BC-X"))).matches("Số: \u00A0{8}/BC-X");
    }

    @Test
    void numbersAnnexesOnlyWhenThereAreSeveral() {
        assertThat(Wording.annex(0, 1)).isEqualTo("Phụ lục");
        assertThat(Wording.annex(3, 4)).isEqualTo("Phụ lục IV");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"Hết., Hết./.", "Hết, Hết./.", "Hết./., Hết./."})
    void endsASignedTextWithTheMarkOnce(String last, String marked) {
        OfficialDocument report =
                DocumentExamples.report(FormatProfile.DECREE_30_2020, "A", List.of(Block.paragraph(last)));
        assertThat(EndMark.on(report)).containsExactly(Block.paragraph(marked));
    }

    @Test
    void refusesTablesThatDoNotCloseUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> table(HeaderCell.row("a"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> table(HeaderCell.row("a", "b", "c"), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(List.of(new HeaderCell("a", 1, 2), HeaderCell.of("b"))), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> table(HeaderCell.row("a", "b"), List.of(List.of("1"))));
        assertThat(table(List.of(), List.of()).columns()).hasSize(2);
    }

    @Test
    void shrinksTheLettersOfATableRatherThanBreakWords() {
        DataTable wide = DocumentExamples.wideTable(1);
        assertThat(TableFit.of(wide, 257).halfPoints()).isEqualTo(24);
        assertThat(TableFit.of(wide, 110).halfPoints()).isLessThan(24);
    }

    @Test
    void balancesLongLinesWithoutMoreOfThem() {
        String subject = "Kết quả công tác thi đua, khen thưởng chín tháng đầu năm 2017 của cụm thi đua số 6";
        int whole = TextFont.BOLD.twips(subject, 28);
        int room = TableFit.twips(165);
        assertThat(LineBalance.width(subject, 14, room)).isBetween(whole / 2, whole * 6 / 10);
        assertThat(LineBalance.width("Ngắn", 14, room)).isLessThan(room / 4);
        assertThat(LineBalance.width("x".repeat(500), 14, room)).isLessThanOrEqualTo(room);
    }

    @Test
    void cleansWhatPaperCannotShow() {
        assertThat(PrintableText.clean("a\u0000b\u0007c\uD800d\r\ne\tf\u202Eg\uFEFFh\uFFFFi"))
                .isEqualTo("abcd e fghi");
        assertThat(PrintableText.clean("Ô\u0309 👍")).isEqualTo("Ổ 👍");
    }

    @Test
    void acceptsOnlyImagesItCanRead() {
        assertThat(ImageFile.isImage(DocumentExamples.png())).isTrue();
        assertThat(ImageFile.of(DocumentExamples.png()).mediaType()).isEqualTo("image/png");
        assertThat(ImageFile.isImage("<svg/>".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(ImageFile.isImage(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isFalse();
    }

    private static DataTable table(List<List<HeaderCell>> header, List<List<String>> rows) {
        DataTable.Column column = DocumentExamples.column(1, DataTable.Alignment.LEFT);
        return new DataTable(Optional.empty(), List.of(column, column), header, rows, List.of());
    }
}
