package vn.thidua.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineReaderTests {

    private static final String HEAD = "TT\tNội dung\tĐiểm tối đa\tGhi chú\n";

    @Test
    void readsATableAsOfficersWriteIt() {
        OutlineTable table = read("BẢNG ĐIỂM THI ĐUA\n\n" + HEAD + """
                I\tLãnh đạo, chỉ đạo\t10
                1\tCó kế hoạch\t4\tchậm trừ 1
                \t- đúng hạn: 4 điểm
                2\tBáo cáo\t6
                a\tBáo cáo tháng\t2,5
                b\tBáo cáo năm\t3,5
                II\tPhong trào\t5
                1\tSơ kết\t5
                \tTổng cộng\t15
                """);

        assertThat(table.defects()).isEmpty();
        assertThat(table.total()).hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("15"));
        assertThat(lines(table.nodes()))
                .containsExactly("I 10", "I.1 4", "I.2 6", "I.2.a 2.5", "I.2.b 3.5", "II 5", "II.1 5");
        assertThat(table.nodes().getFirst().children().getFirst().remark()).isEqualTo("chậm trừ 1; đúng hạn: 4 điểm");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # rows, / between them, ; between cells                 | codes with maxima                       | why
            A;Phần/I;Mục/1;x;2/II;Mục/1;y;3/B;Phần/I;Mục/1;z;4       | A 5,A.I 2,A.I.1 2,A.II 3,A.II.1 3,B 4,B.I 4,B.I.1 4 | sums from below
            1;Mục/1.1;x;2/1.2;y;3/2;Mục/2.1;z;1                      | 1 5,1.1 2,1.2 3,2 1,2.1 1               | numbers with dots
            I;Mục/I.1;x;2/I.2;y;3                                    | I 5,I.1 2,I.2 3                         | dots after a Roman number
            1;Mục/1.1;y/1.1.1;x;2/1.1.2;z;1/1.2;w;4                  | 1 7,1.1 3,1.1.1 2,1.1.2 1,1.2 4         | three levels
            I;Mục/1;a;1/2;b;1/II;Mục/3;c;1                           | I 2,I.1 1,I.2 1,II 1,II.3 1             | counting goes on through the sections
            1;Mục/a;x;1/b;y;1/c;z;1/d;t;1/đ;u;1/e;v;1                | 1 6,1.a 1,1.b 1,1.c 1,1.d 1,1.dd 1,1.e 1 | the Vietnamese alphabet
            1;Mục/a;x;1/b;y;1/c;z;1/d;t;1/e;v;1                      | 1 5,1.a 1,1.b 1,1.c 1,1.d 1,1.e 1       | the Latin one
            A;a;1/B;b;1/C;c;1/D;d;1                                  | A 1,B 1,C 1,D 1                         | C and D go on after B and are no Roman numbers
            1;Mục;5/-;x;2/-;y;3                                      | 1 5,1.1 2,1.2 3                         | dashes with points are criteria
            1;Mục;5/-;cho 2/-;cho 3                                  | 1 5                                     | dashes without points explain
            1.;x;2/2);y;3                                            | 1 2,2 3                                 | a point or a bracket behind the number
            Phần I;Mục/Mục 1;x;2                                     | I 2,I.1 2                               | words before the number
            ;1. x;2/;2. y;3                                          | 1 2,2 3                                 | numbers in the column of contents
            1;Thưởng;0                                               | 1 0                                     | zero is a maximum
            """)
    void putsRowsOnLevels(String rows, String expected, String why) {
        OutlineTable table = read(HEAD + rows.replace('/', '\n').replace(';', '\t'));

        assertThat(lines(table.nodes())).containsExactly(expected.split(",", -1));
        assertThat(table.defects()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # rows                                | defects, with their lines                    | why
            I;Mục;10/1;x;4/2;y;5                   | 2 MAXIMA_DIFFER                               | 4 and 5 are not 10
            1;x;4/3;y;5                            | 3 NUMBER_GAP                                  | where is 2
            2;x;4                                  | 2 NUMBER_GAP                                  | where is 1
            1;Mục/1.1;x;1/2.2;y;1                  | 4 NUMBER_STRAY                                | 2.2 is not under 1
            1;x;nhiều                              | 2 MAXIMUM_UNREADABLE                          | a word
            1;x;5-10                               | 2 TWO_MAXIMA                                  | which of them
            1;x;1.500                              | 2 TWO_MAXIMA                                  | a thousand and a half, or one and a half
            1;x;10 %                               | 2 MAXIMUM_UNREADABLE                          | a share of what
            1;x;                                   | 2 MAXIMUM_MISSING                             | worth nothing, or forgotten
            1;;3                                   | 2 CONTENT_MISSING                             | what for
            1;x;3/;y;2                             | 3 NUMBER_MISSING                              | nobody knows where it belongs
            1;x;3/01-02-2026;y;2                   | 3 NUMBER_UNREADABLE                           | Excel made a day of 1.2
            1;x;3/1;y;2                            | 3 NUMBER_GAP,3 CODE_TWICE                     | two first ones
            1;x;3/2;y;2/;Tổng cộng;6               | 4 TOTAL_DIFFERS                               | 3 and 2 are not 6
            1;x;nhiều/3;y;                         | 2 MAXIMUM_UNREADABLE,3 NUMBER_GAP,3 MAXIMUM_MISSING | all at once
            """)
    void namesWhatIsWrongAtItsLine(String rows, String expected, String why) {
        String pasted = HEAD + rows.replace('/', '\n').replace(';', '\t');

        assertThat(defects(read(pasted))).containsExactly(expected.split(",", -1));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # headings                           | defects                | why
            STT;NOI DUNG;DIEM TOI DA              | ''                     | without diacritics
            TT;Tiêu chí thi đua;Điểm chuẩn        | ''                     | other words
            TT;Nội dung;Điểm                      | ''                     | points alone
            TT;Nội dung;Điểm tối đa;Điểm tự chấm  | ''                     | what the unit gives is no maximum
            No;Content;Maximum                    | ''                     | English
            TT;Nội dung;Điểm tối đa;Điểm chuẩn    | 1 TWO_MAXIMA_COLUMNS   | which of them
            TT;Nội dung;Ghi chú                   | 1 HEADING_MISSING      | no points
            1;x;3                                 | 1 HEADING_MISSING      | no headings
            """)
    void knowsColumnsByTheirHeadings(String headings, String expected, String why) {
        OutlineTable table = read(headings.replace(';', '\t') + "\n1\tx\t3\t2");

        assertThat(defects(table)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        if (expected.isEmpty()) {
            assertThat(lines(table.nodes())).containsExactly("1 3");
        }
    }

    @Test
    void passesOverHeadingsThatComeAgainAndSaysWhenNothingIsUnderThem() {
        assertThat(lines(read(HEAD + "1\tx\t3\n" + HEAD + "2\ty\t4").nodes())).containsExactly("1 3", "2 4");
        assertThat(defects(read(HEAD))).containsExactly("1 NOTHING_READ");
    }

    private static OutlineTable read(String pasted) {
        return OutlineReader.read(PastedText.rows(pasted));
    }

    private static List<String> lines(List<OutlineNode> nodes) {
        return nodes.stream()
                .flatMap(node -> Stream.concat(
                        Stream.of(node.code() + " "
                                + node.maximum()
                                        .map(points ->
                                                points.stripTrailingZeros().toPlainString())
                                        .orElse("–")),
                        lines(node.children()).stream()))
                .collect(Collectors.toList());
    }

    private static List<String> defects(OutlineTable table) {
        return table.defects().stream()
                .map(defect -> defect.line() + " " + ((Enum<?>) defect.what().code()).name())
                .toList();
    }
}
