package vn.thidua.organization.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of a small organisation, as they are sent: the first ones, and those of some years later. */
final class ListExamples {

    static final Map<String, byte[]> BASE = files(
            "root,Gốc,,,1,01/01/2010,,\na,Đơn vị A,A,root,1,01/01/2010,,\nb,Đơn vị B,B,root,2,01/01/2010,,\n",
            "a,head,Trưởng,1,01/01/2010,\na,deputy,Phó,2,01/01/2010,\n",
            """
            p-1,Nguyễn Thị Một,a,head,01/01/2010,
            p-2,Trần Văn Hai,a,deputy,01/01/2012,
            p-3,Lê Thị Ba,b,,01/01/2012,
            """);

    /** Adds, corrects, ends, renames and moves something of every kind, and leaves something alone. */
    static final Map<String, byte[]> NEXT = files(
            """
            root,Gốc,,,1,01/01/2010,,
            a,Đơn vị A mới,A,root,1,01/07/2017,,
            b,Đơn vị Bê,B,root,2,01/01/2010,,
            c,Đơn vị C,C,a,1,01/07/2017,,
            d,Đơn vị D,D,c,1,01/07/2017,31/12/2017,
            """, "a,head,Thủ trưởng,1,01/01/2010,\na,deputy,Phó,2,01/01/2010,\nc,head,Trưởng,1,01/07/2017,\n", """
            p-1,Nguyễn Thị Mốt,a,head,01/01/2010,30/06/2017
            p-1,Nguyễn Thị Mốt,c,head,01/07/2017,
            p-2,Trần Văn Hai,a,deputy,01/01/2012,
            p-4,Phạm Thị Bốn,d,,01/07/2017,31/12/2017
            """);

    private ListExamples() {}

    /** Returns {@code files} as a browser sends them. */
    static List<SentFile> sent(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> new SentFile(file.getKey(), file.getValue()))
                .toList();
    }

    /** Returns a file for each list that has lines, by name. */
    static Map<String, byte[]> files(String units, String posts, String people) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (!units.isEmpty()) {
            files.put("units.csv", (IntakeExamples.UNIT_HEAD + units).getBytes(UTF_8));
        }
        if (!posts.isEmpty()) {
            files.put("posts.csv", (IntakeExamples.POST_HEAD + posts).getBytes(UTF_8));
        }
        if (!people.isEmpty()) {
            files.put("people.csv", (IntakeExamples.PERSON_HEAD + people).getBytes(UTF_8));
        }
        return files;
    }
}
