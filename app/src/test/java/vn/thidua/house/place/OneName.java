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

    private static final Pattern MAPPING = Pattern.compile(
            "@(Get|Post|Put|Patch|Delete|Request)Mapping\\((?:(?:value|path)\\s*=\\s*)?\\{?\\s*\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("\\bclass [A-Z]");

    private OneName() {}

    /** An address that a controller answers, and where its source says so. */
    record Address(SourceFile file, int offset, String path) {

        /** Returns the parts between the slashes; an address for programs counts from behind {@code /api}. */
        List<String> parts() {
            List<String> parts =
                    Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
            return !parts.isEmpty() && parts.getFirst().equals("api") ? parts.subList(1, parts.size()) : parts;
        }
    }

    /** Returns the addresses of all controllers in {@code tree}. */
    static Stream<Address> addresses(SourceTree tree) {
        return controllers(tree).flatMap(file -> addresses(file).stream());
    }

    /** Returns the sources of controllers in {@code tree}. */
    static Stream<SourceFile> controllers(SourceTree tree) {
        return tree.appJava()
                .filter(file ->
                        file.stem().endsWith("Controller") || file.stem().endsWith("Api"));
    }

    private static List<Address> addresses(SourceFile file) {
        int type = TYPE.matcher(file.text())
                .results()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(0);
        String prefix = "";
        List<Address> addresses = new ArrayList<>();
        for (MatchResult mapping : MAPPING.matcher(file.text()).results().toList()) {
            if (mapping.start() < type) {
                prefix = mapping.group(2);
            } else {
                addresses.add(new Address(file, mapping.start(), prefix + mapping.group(2)));
            }
        }
        return addresses;
    }

    /** Returns whether {@code segment} of an address is the name of {@code feature}, a package. */
    static boolean same(String segment, String feature) {
        String name = segment.replace("-", "");
        String plural = feature.endsWith("y") ? feature.substring(0, feature.length() - 1) + "ies" : feature + "s";
        return name.equals(feature) || name.equals(plural) || name.equals(feature + "es");
    }
}
