package vn.thidua.journey.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** Changes what other units sent, and tells whether an answer changed with it. */
final class Interference {

    private Interference() {}

    /** Changes every figure, target, task, point and person of all units but the one called {@code own}. */
    static void disturbAllBut(String own, JdbcClient jdbc) {
        String others = " (select id from organization.unit where code <> '" + own + "')";
        jdbc.sql("""
                        update reporting.submission
                           set figures = (select array_agg(figure + 7000000 order by place)
                                            from unnest(figures) with ordinality as old (figure, place)),
                               targets = (select array_agg(target + 9000000 order by place)
                                            from unnest(targets) with ordinality as old (target, place))
                         where unit_id in
                        """ + others).update();
        jdbc.sql("update directive.task set title = 'CANARY ' || title where unit_id in" + others)
                .update();
        jdbc.sql("update scoring.entry set points = 0.5 where points is not null and unit_id in" + others)
                .update();
        jdbc.sql("""
                        update organization.person
                           set full_name = 'CANARY ' || full_name
                         where id not in (select membership.person_id
                                            from organization.membership
                                            join organization.unit on unit.id = membership.unit_id
                                           where unit.code = :own)
                        """).param("own", own).update();
        jdbc.sql("update reporting.import_file set file_name = 'canary-' || file_name where unit_id in" + others)
                .update();
    }

    /** Returns what the asker can read in {@code response}: the words of a page, the parts of a workbook. */
    static String readable(MockHttpServletResponse response) throws IOException {
        String type = String.valueOf(response.getContentType());
        return type.startsWith("text/")
                ? response.getContentAsString().replaceAll("(?s)(_csrf\" value=|td-csrf\" content=)\"[^\"]*\"", "$1")
                : unpacked(response.getContentAsByteArray());
    }

    private static String unpacked(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.getName().startsWith("docProps/")) {
                    text.append(entry.getName()).append('\n');
                    text.append(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
