package vn.thidua.document;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which parts belong to which: the {@code .rels} parts. Nothing outside of the file is ever followed. */
final class Relationships {

    private static final Pattern ELSEWHERE = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:|\\\\|^//|%2e|%2f|%5c");
    private static final String FOLDER = "xl/";

    private final Map<String, String> targets = new HashMap<>();

    private Relationships() {}

    /** Reads the relationships in {@code content}; their targets are right for {@code xl/workbook.xml} only. */
    static Relationships read(InputFactoryImpl factory, String part, byte[] content, Deadline deadline)
            throws Unreadable {
        Relationships found = new Relationships();
        try (XmlCursor xml = XmlCursor.of(factory, part, content, deadline)) {
            xml.root();
            while (xml.child(1)) {
                if (xml.name().equals("Relationship")) {
                    found.take(part, xml);
                }
            }
        }
        return found;
    }

    private void take(String part, XmlCursor xml) throws Unreadable {
        String target = xml.attribute("Target");
        String type = xml.attribute("Type");
        if (xml.attribute("TargetMode").equalsIgnoreCase("External")) {
            // Where a person may click is nobody's business here: it is not followed.
            if (!type.endsWith("/hyperlink")) {
                throw Unreadable.because(ContainerViolation.EXTERNAL_LINK, part);
            }
            return;
        }
        if (ELSEWHERE.matcher(target.toLowerCase(Locale.ROOT)).find()) {
            throw Unreadable.because(ContainerViolation.PART_ASTRAY, part);
        }
        String path = resolved(part, target);
        if (targets.put(xml.attribute("Id"), path) != null) {
            throw Unreadable.because(ContainerViolation.TWO_READINGS);
        }
    }

    private static String resolved(String part, String target) throws Unreadable {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        int depth = (int) part.chars().filter(sign -> sign == '/').count() - 1;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            depth--;
        }
        if (depth < 0 || rest.contains("/../")) {
            throw Unreadable.because(ContainerViolation.PART_ASTRAY, part);
        }
        return FOLDER + (rest.startsWith("./") ? rest.substring(2) : rest);
    }

    /** Returns the path of the part that {@code id} stands for, or "". */
    String target(String id) {
        return targets.getOrDefault(id, "");
    }
}
