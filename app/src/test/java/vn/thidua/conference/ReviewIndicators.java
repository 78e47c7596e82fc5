package vn.thidua.conference;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.shared.BilingualText;

/** A small form with an indicator of every kind, in the fields of work that the report speaks of. */
final class ReviewIndicators {

    private static final Map<String, String> GROUPS = Map.of(
            "LD", "Lãnh đạo, chỉ đạo",
            "GD", "Giáo dục chính trị, tư tưởng",
            "TD", "Phát động, tổ chức phong trào thi đua",
            "KT", "Khen thưởng",
            "TG", "Tinh giản biên chế, sắp xếp bộ máy",
            "KL", "Kiểm tra, thanh tra, kỷ luật",
            "DT", "Đào tạo, huấn luyện, điều lệnh",
            "DV", "Dân vận, công tác quần chúng",
            "CS", "Chính sách, hậu phương",
            "BC", "Chế độ thông tin, báo cáo");

    /** Code, name, measure, decimals, direction, restricted, parts of a ratio. */
    private static final List<String[]> LINES = Stream.of(
                    "LD02;Số chỉ thị, kế hoạch cấp trên phải cụ thể hóa trong kỳ;văn bản;0;NEUTRAL;no;",
                    "LD03;Số chỉ thị, kế hoạch cấp trên đã cụ thể hóa đúng hạn;văn bản;0;HIGHER;no;",
                    "LD04;Tỷ lệ cụ thể hóa chỉ thị, kế hoạch đúng hạn;%;1;HIGHER;no;LD03/LD02",
                    "GD01;Số buổi học tập, quán triệt nghị quyết, chuyên đề;buổi;0;HIGHER;no;",
                    "GD06;Số gương người tốt, việc tốt được nêu;gương;0;HIGHER;no;",
                    "TD01;Số phong trào, đợt thi đua đã phát động;đợt;0;HIGHER;no;",
                    "TD10;Số mô hình, cách làm hay được nhân rộng;mô hình;0;HIGHER;no;",
                    "KT07;Tổng số lượt cá nhân được khen thưởng;lượt cá nhân;0;NEUTRAL;no;",
                    "KT08;Trong đó: cá nhân trực tiếp chiến đấu, ở cơ sở;lượt cá nhân;0;HIGHER;no;",
                    "KT02;Số Cờ thi đua các cấp;cờ;0;HIGHER;no;",
                    "TG02;Số biên chế đã giảm;người;0;HIGHER;no;",
                    "KL02;Số CBCS bị kỷ luật;người;0;LOWER;yes;",
                    "DT02;Số lượt CBCS được tập huấn, bồi dưỡng;lượt người;0;HIGHER;no;",
                    "DT06;Điểm bắn súng bình quân;điểm;1;HIGHER;no;~DT02",
                    "DV02;Số buổi tuyên truyền, vận động quần chúng;buổi;0;HIGHER;no;",
                    "CS02;Kinh phí hoạt động chính sách, tình nghĩa;triệu đồng;1;HIGHER;no;",
                    "BC04;Tổng số ngày gửi chậm;ngày;0;LOWER;no;")
            .map(line -> line.split(";", -1))
            .toList();

    private ReviewIndicators() {}

    static List<Indicator> core() {
        return LINES.stream()
                .map(line -> new Indicator(
                        line[0],
                        aggregation(line[6]),
                        aggregation(line[6]),
                        Direction.valueOf(line[4]),
                        Integer.parseInt(line[3])))
                .toList();
    }

    static List<IndicatorInfo> infos() {
        return LINES.stream()
                .map(line -> new IndicatorInfo(
                        line[0],
                        line[0].substring(0, 2),
                        same(String.valueOf(GROUPS.get(line[0].substring(0, 2)))),
                        same(line[1]),
                        same(line[2]),
                        Integer.parseInt(line[3]),
                        Direction.valueOf(line[4]),
                        line[6].contains("/"),
                        line[5].equals("yes")))
                .toList();
    }

    private static Aggregation aggregation(String parts) {
        if (parts.startsWith("~")) {
            return new Aggregation.WeightedMean(parts.substring(1));
        }
        return parts.isEmpty()
                ? new Aggregation.Sum()
                : new Aggregation.Ratio(
                        parts.substring(0, parts.indexOf('/')), parts.substring(parts.indexOf('/') + 1));
    }

    private static BilingualText same(String text) {
        return new BilingualText(text, text);
    }
}
