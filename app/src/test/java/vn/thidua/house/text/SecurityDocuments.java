package vn.thidua.house.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants what is said of security to lead to what shows it, and a row for each requirement of the standard. */
public final class SecurityDocuments implements HouseRule {

    private static final String FOLDER = "docs/security/";
    private static final String THREATS = "SECURITY.md";
    private static final String TABLE = FOLDER + "asvs.md";
    private static final String NUMBERS = "app/src/test/resources/house/asvs-5.0-level-2.txt";

    private static final Pattern INLINE = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\[([^\\]]+)]: (\\S+)$");
    private static final Pattern NAMED = Pattern.compile("\\[([^\\]]+)](?![(:\\[])");
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)(\\.\\w+)?`");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern COUNT =
            Pattern.compile("Today: (\\d+) met, (\\d+) partly, (\\d+) open, (\\d+) not applicable");
    private static final List<String> STATES = List.of("met", "partly", "open", "n/a");

    @Override
    public String name() {
        return "security-documents";
    }

    @Override
    public String because() {
        return "a promise of security whose proof is not there is worth less than none: people rely on it";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        List<Finding> findings = new ArrayList<>();
        tree.files()
                .filter(file -> file.path().equals(THREATS) || (file.path().startsWith(FOLDER) && file.is("md")))
                .forEach(file -> {
                    findings.addAll(links(tree, file));
                    findings.addAll(tests(tree, file));
                });
        tree.find(TABLE)
                .ifPresentOrElse(
                        table -> findings.addAll(rows(tree, table)),
                        () -> findings.add(Finding.of(TABLE, "is missing")));
        return findings;
    }

    private static List<Finding> links(SourceTree tree, SourceFile file) {
        Map<String, String> defined = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        DEFINED.matcher(file.text()).results().forEach(hit -> defined.put(hit.group(1), hit.group(2)));
        Stream.concat(
                        INLINE.matcher(file.text()).results().map(hit -> Map.entry(hit, hit.group(1))),
                        DEFINED.matcher(file.text()).results().map(hit -> Map.entry(hit, hit.group(2))))
                .filter(link -> !leads(tree, file, link.getValue()))
                .forEach(link ->
                        findings.add(file.at(file.text(), link.getKey().start(), "leads nowhere: " + link.getValue())));
        NAMED.matcher(file.text())
                .results()
                .filter(hit -> !defined.containsKey(hit.group(1)))
                .forEach(hit -> findings.add(
                        file.at(file.text(), hit.start(), "does not say where [" + hit.group(1) + "] is")));
        return findings;
    }

    private static boolean leads(SourceTree tree, SourceFile from, String link) {
        if (link.startsWith("https://")) {
            return true;
        }
        String target =
                Path.of(from.folder()).resolve(link).normalize().toString().replace('\\', '/');
        return tree.find(target).isPresent()
                || tree.below(target + "/").findAny().isPresent();
    }

    private static List<Finding> tests(SourceTree tree, SourceFile file) {
        Map<String, SourceFile> known = tree.java()
                .filter(SourceFile::isTest)
                .collect(Collectors.toMap(SourceFile::stem, source -> source, (first, second) -> first));
        return TEST.matcher(file.text())
                .results()
                .filter(hit -> !isThere(known, hit))
                .map(hit -> file.at(file.text(), hit.start(), "names a test that is not there: " + hit.group()))
                .toList();
    }

    private static boolean isThere(Map<String, SourceFile> known, MatchResult hit) {
        SourceFile test = known.get(hit.group(1));
        return test != null
                && (hit.group(2) == null || test.text().contains(hit.group(2).substring(1) + "("));
    }

    private static List<Finding> rows(SourceTree tree, SourceFile table) {
        List<Finding> findings = new ArrayList<>();
        Set<String> missing = numbers(tree);
        Map<String, Integer> counts = new HashMap<>();
        ROW.matcher(table.text()).results().forEach(row -> {
            if (!missing.remove(row.group(1))) {
                findings.add(table.at(table.text(), row.start(), row.group(1) + " is unknown or stands there twice"));
            }
            counts.merge(row.group(3), 1, Integer::sum);
            if (!STATES.contains(row.group(3))) {
                findings.add(table.at(table.text(), row.start(), row.group(1) + " is in no known state"));
            }
            if (row.group(3).equals("met") && !row.group(4).contains("[")) {
                findings.add(table.at(table.text(), row.start(), row.group(1) + " is met and nothing shows it"));
            }
        });
        missing.forEach(number -> findings.add(Finding.of(TABLE, "has no row " + number)));
        if (COUNT.matcher(table.text()).results().noneMatch(said -> isRight(said, counts))) {
            findings.add(Finding.of(TABLE, "does not count its rows rightly"));
        }
        return findings;
    }

    private static boolean isRight(MatchResult said, Map<String, Integer> counts) {
        for (int i = 0; i < STATES.size(); i++) {
            if (Integer.parseInt(said.group(i + 1)) != counts.getOrDefault(STATES.get(i), 0)) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> numbers(SourceTree tree) {
        return tree.find(NUMBERS).stream()
                .flatMap(file -> file.text().lines())
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
