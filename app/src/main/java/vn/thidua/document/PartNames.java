package vn.thidua.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the names of the parts of a workbook give away. */
final class PartNames {

    private static final Map<ContainerViolation, List<String>> FORBIDDEN = Map.of(
            ContainerViolation.MACROS,
            List.of("vbaproject", "vbadata", "xl/macrosheets/", "xl/activex/", "xl/dialogsheets/", "customui/"),
            ContainerViolation.EMBEDDED_OBJECT,
            List.of("xl/embeddings/", "oleobject"),
            ContainerViolation.EXTERNAL_LINK,
            List.of("xl/externallinks/"),
            ContainerViolation.EXTERNAL_DATA,
            List.of("xl/connections", "xl/querytables/", "xl/model/", "xl/webextensions/", "xl/xmlmaps"));

    private static final List<String> PACKED = List.of(
            ".zip", ".xlsx", ".xlsm", ".xlsb", ".xls", ".docx", ".docm", ".doc", ".pptx", ".rar", ".7z", ".gz", ".jar");

    /** Names that lead somewhere else when somebody unpacks them: out of the folder, to a drive, to a device. */
    private static final Pattern ASTRAY =
            Pattern.compile("^/|^[a-z]:|\\\\|(^|/)\\.{1,2}(/|$)|//|%2e|%2f|%5c|[\\x00-\\x1f\\x7f]|[. ](/|$)");

    /** What almost all parts are called. */
    private static final Pattern PLAIN =
            Pattern.compile("(?:[a-z_\\[\\]]++/)*+[a-z0-9_\\[\\]]++(?:\\.[a-z0-9]++)*+(?:\\.rels)?+");

    private PartNames() {}

    /** Says whether {@code part} would land somewhere else when somebody unpacks it. */
    static boolean isAstray(ArchivePart part) {
        return !PLAIN.matcher(part.key()).matches()
                && ASTRAY.matcher(part.key()).find();
    }

    static void check(ArchivePart part) throws Unreadable {
        if (isAstray(part)) {
            throw Unreadable.because(ContainerViolation.PART_ASTRAY, part.name());
        }
        for (Map.Entry<ContainerViolation, List<String>> rule : FORBIDDEN.entrySet()) {
            if (rule.getValue().stream().anyMatch(part.key()::contains)) {
                throw Unreadable.because(rule.getKey(), part.name());
            }
        }
        if (PACKED.stream().anyMatch(part.key()::endsWith)) {
            throw Unreadable.because(ContainerViolation.EMBEDDED_OBJECT, part.name());
        }
        if (part.key().equals("xl/workbook.bin")) {
            throw Unreadable.because(ContainerViolation.BINARY_WORKBOOK);
        }
    }
}
