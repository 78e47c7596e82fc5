package vn.thidua.house.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/**
 * How the names of one screen are compared.
 *
 * <p>A package is singular and without hyphens; an address may be plural and have hyphens: {@code /scoring/score-tables}
 * is {@code vn.thidua.scoring.scoretable}.
 */
final class OneName {

    private static final Pattern MAPPING = Pattern.compile("@(?:Get|Post|Put|Patch|Delete|Request)Mapping\\b"
            + "(?:\\((?:(?:value|path)\\s*=\\s*)?\\{?\\s*(?:\"([^\"]*)\"|([\\w.]++)(?!\\s*=)))?");
    private static final Pattern TYPE = Pattern.compile("\\bclass [A-Z]");

    private OneName() {}

    /** An address that a controller answers, and where its source says so. */
    record Address(SourceFile file, int offset, String path) {

        /** Returns the parts between the slashes; an address for programs counts from behind {@code /api/v1}. */
        List<String> parts() {
            List<String> parts =
                    Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
            boolean forPrograms = parts.size() > 1
                    && parts.getFirst().equals("api")
                    && parts.get(1).matches("v\\d+");
            return forPrograms ? parts.subList(2, parts.size()) : parts;
        }
    }

    /** Returns the addresses of all controllers in {@code tree}. */
    static Stream<Address> addresses(SourceTree tree) {
        return controllers(tree).flatMap(file -> addresses(tree, file).stream());
    }

    /** Returns the sources of controllers in {@code tree}. */
    static Stream<SourceFile> controllers(SourceTree tree) {
        return tree.appJava()
                .filter(file ->
                        file.stem().endsWith("Controller") || file.stem().endsWith("Api"));
    }

    private static List<Address> addresses(SourceTree tree, SourceFile file) {
        int type = TYPE.matcher(file.text())
                .results()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(0);
        String prefix = "";
        List<Address> addresses = new ArrayList<>();
        for (MatchResult mapping : MAPPING.matcher(file.text()).results().toList()) {
            String path = path(tree, file, mapping);
            if (mapping.start() < type) {
                prefix = path;
            } else {
                addresses.add(new Address(file, mapping.start(), prefix + path));
            }
        }
        return addresses;
    }

    /** An address is written out, or is the name of a constant of the package, or missing: that of the class. */
    private static String path(SourceTree tree, SourceFile file, MatchResult mapping) {
        String name = mapping.group(2);
        if (name == null) {
            return mapping.group(1) == null ? "" : mapping.group(1);
        }
        int dot = name.indexOf('.');
        Pattern constant =
                Pattern.compile("\\bString " + Pattern.quote(name.substring(dot + 1)) + "\\s*=\\s*\"([^\"]*)\"");
        String owner = dot < 0 ? file.stem() : name.substring(0, dot);
        return tree.find(file.folder() + "/" + owner + ".java").stream()
                .flatMap(source -> constant.matcher(source.text()).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElse(name);
    }

    /** Returns whether {@code segment} of an address is the name of {@code feature}, a package. */
    static boolean same(String segment, String feature) {
        String name = segment.replace("-", "");
        String plural = feature.endsWith("y") ? feature.substring(0, feature.length() - 1) + "ies" : feature + "s";
        return name.equals(feature) || name.equals(plural) || name.equals(feature + "es");
    }
}
