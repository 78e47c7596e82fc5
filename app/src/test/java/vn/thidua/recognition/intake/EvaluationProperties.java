package vn.thidua.recognition.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EvaluationProperties {

    private static final String HEAD =
            "Số hiệu;Họ và tên;Ngày sinh;Năm;Xếp loại;Danh hiệu;Số QĐ;Ngày QĐ;Nơi quyết định\n";

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> line = Combinators.combine(
                        Arbitraries.of("P-1", "P-2", "P-9", "", ""),
                        Arbitraries.of("Mẫu Văn Một", "Mẫu Thị Ba", "Mau Van Hai", ""),
                        Arbitraries.of("1/2/1980", "1980", "31/02/1980", ""),
                        Arbitraries.of("2015", "2016", "2016-2017", "2018", ""),
                        Arbitraries.of("HTT", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "?", ""),
                        Arbitraries.of("LĐTT", "Lao động tiên tiến", "Đơn vị tiên tiến", ""),
                        Arbitraries.of("12/QĐ", ""),
                        Arbitraries.of("31/12/2016", "42735", ""))
                .as((code, name, born, year, rating, title, number, day) ->
                        String.join(";", code, name, born, year, rating, title, number, day, "Đơn vị An") + "\n");
        return line.list().ofMinSize(1).ofMaxSize(40);
    }

    /** What was read adds up, and only what can be entered brings facts. */
    @Property(tries = 300)
    void addsUp(@ForAll("lines") List<String> lines) {
        Evaluation evaluation = OldRegisters.look(HEAD + String.join("", lines));

        int sum = List.of(Bucket.values()).stream().mapToInt(evaluation::count).sum();
        assertThat(sum).isEqualTo(lines.size());
        assertThat(evaluation.lines()).allSatisfy(line -> {
            assertThat(line.facts().isEmpty()).isEqualTo(line.bucket() != Bucket.READY);
            assertThat(line.bucket() == Bucket.READY || !line.reasons().isEmpty())
                    .isTrue();
        });
    }

    /** The same file twice over says nothing more than once: everything ready comes back as a double. */
    @Property(tries = 100)
    void takesTheSameLinesOnlyOnce(@ForAll("lines") List<String> lines) {
        String once = String.join("", lines);
        Evaluation first = OldRegisters.look(HEAD + once);
        Evaluation twice = OldRegisters.look(HEAD + once + once);

        assertThat(twice.count(Bucket.READY)).isEqualTo(first.count(Bucket.READY));
    }
}
