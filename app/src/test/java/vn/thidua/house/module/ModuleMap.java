package vn.thidua.house.module;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The modules in their order. A module may use modules of lower rows, and of those only the ones in its line.
 *
 * <p>Source: the house style, section "The module list". Whoever wants an arrow that is not here writes a decision first.
 */
final class ModuleMap {

    /** Row, module, and what it may use besides {@code shared}, {@code web} and {@code document}. */
    private static final String TABLE = """
            10 command       organization identity audit directive ballot concern movement reporting scoring \
            evaluation recognition appointment conference
             9 conference    organization identity directive movement reporting scoring ballot recognition
             9 appointment   organization identity ballot evaluation recognition
             8 recognition   organization identity movement ballot scoring evaluation
             7 evaluation    organization identity directive reporting scoring
             6 scoring       organization identity directive reporting
             5 movement      organization identity directive
             5 reporting     organization identity directive
             4 directive     organization identity
             4 ballot        organization identity
             4 concern       organization identity
             3 identity      organization
             2 organization
             2 audit
             1 web
             1 document
             0 shared
            """;

    private static final Set<String> KITS = Set.of("shared", "web", "document");

    private static final Map<String, Line> LINES = new TreeMap<>();

    static {
        TABLE.lines().map(line -> line.strip().split("\\s+")).forEach(cells -> LINES.put(cells[1], line(cells)));
    }

    private ModuleMap() {}

    /** Where a module stands, and what it may use. */
    record Line(int row, Set<String> uses) {}

    /** Returns the names of all modules, built or not. */
    static Set<String> modules() {
        return LINES.keySet();
    }

    /** Returns the row of {@code module}; a module uses lower rows only. */
    static int row(String module) {
        return line(module).row();
    }

    /** Returns what {@code module} may use. */
    static Set<String> uses(String module) {
        return line(module).uses();
    }

    private static Line line(String module) {
        Line line = LINES.get(module);
        if (line == null) {
            throw new IllegalArgumentException("not in the module map: " + module);
        }
        return line;
    }

    private static Line line(String[] cells) {
        int row = Integer.parseInt(cells[0]);
        Set<String> uses = new TreeSet<>(List.copyOf(Arrays.asList(cells).subList(2, cells.length)));
        if (row > 1) {
            uses.addAll(KITS);
        } else if (row == 1) {
            uses.add("shared");
        }
        return new Line(row, uses);
    }
}
