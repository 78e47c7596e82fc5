package vn.thidua.organization.unit;

import static vn.thidua.web.Texts.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Crumb;

/** Fills the tree of units. */
@Component
class TreeScreens {

    /** How many units of one parent, or hits, are listed at once. */
    private static final int LISTED = 50;

    private final TreeQueries queries;
    private final Permissions permissions;

    TreeScreens(TreeQueries queries, Permissions permissions) {
        this.queries = queries;
        this.permissions = permissions;
    }

    /**
     * Returns the page.
     *
     * @param asked what is searched; empty for the tree
     * @param open code of the unit that is open, with all above it; empty for none
     * @param after where the list goes on: a cursor in the tree, a code in the hits; empty for the start
     */
    TreePage page(Actor actor, LocalDate day, String asked, String open, String after) {
        Optional<String> opening = permissions.allows(actor, UnitPermission.CHANGE)
                ? Optional.of("/organization/changes/new?act=open")
                : Optional.empty();
        List<Crumb> crumbs = List.of(new Crumb(text("web.menu.organization"), TreeNode.ADDRESS));
        if (!asked.isBlank()) {
            List<UnitLine> found = queries.search(asked, day, after, LISTED + 1);
            List<UnitLine> shown = found.stream().limit(LISTED).toList();
            return new TreePage(
                    asked.strip(),
                    found.size() > LISTED
                            ? text("organization.unit.found.first", LISTED)
                            : text("organization.unit.found", found.size()),
                    new TreeNode.Piece(List.of(), Optional.empty()),
                    hits(shown, day),
                    found.size() > LISTED
                            ? Optional.of(TreeNode.ADDRESS + "?q=" + encoded(asked.strip()) + "&after="
                                    + shown.getLast().code())
                            : Optional.empty(),
                    opening,
                    crumbs);
        }
        return new TreePage(
                "",
                text("organization.unit.tree.answer", day),
                roots(day, opened(open, day), after),
                List.of(),
                Optional.empty(),
                opening,
                crumbs);
    }

    /** Returns the next units that stand under none. */
    TreeNode.Piece roots(LocalDate day, String after) {
        return roots(day, List.of(), after);
    }

    /**
     * Returns the next units under the unit {@code code}.
     *
     * @throws NotFound if there is no such unit on the day
     */
    TreeNode.Piece children(String code, LocalDate day, String after) {
        return piece(Optional.of(get(code, day)), day, List.of(), TreeCursor.of(after));
    }

    /**
     * Returns the unit {@code code} alone, open or closed.
     *
     * @throws NotFound if there is no such unit on the day
     */
    TreeNode node(String code, LocalDate day, boolean open) {
        UnitLine line = get(code, day);
        TreeNode node = node(line, day, open ? List.of(line) : List.of());
        return new TreeNode(
                node.code(), node.name(), node.href(), node.below(), node.open(), node.children(), node.rest(), true);
    }

    private UnitLine get(String code, LocalDate day) {
        return queries.find(code, day).orElseThrow(() -> new NotFound("unit", code));
    }

    private TreeNode.Piece roots(LocalDate day, List<UnitLine> opened, String after) {
        return piece(Optional.empty(), day, opened, TreeCursor.of(after));
    }

    /** Returns the units from the top down to the one called {@code code}; nothing if it is not there. */
    private List<UnitLine> opened(String code, LocalDate day) {
        Optional<UnitLine> unit = code.isEmpty() ? Optional.empty() : queries.find(code, day);
        return unit.map(line -> Stream.concat(
                                queries.paths(List.of(line.id()), day).getOrDefault(line.id(), List.of()).stream(),
                                Stream.of(line))
                        .toList())
                .orElse(List.of());
    }

    private TreeNode.Piece piece(Optional<UnitLine> parent, LocalDate day, List<UnitLine> opened, TreeCursor after) {
        List<UnitLine> lines = new ArrayList<>(queries.below(parent.map(UnitLine::id), day, after, LISTED + 1));
        Optional<TreeNode.Rest> rest = Optional.empty();
        if (lines.size() > LISTED) {
            lines.removeLast();
            String behind = "?after=" + lines.getLast().cursor();
            rest = Optional.of(parent.map(unit -> TreeNode.ADDRESS + "/" + unit.code())
                    .map(unit -> new TreeNode.Rest(unit + "/children" + behind, unit + behind + "#below"))
                    .orElse(new TreeNode.Rest(TreeNode.ADDRESS + behind, TreeNode.ADDRESS + behind)));
        }
        // An open unit far down the list is shown even so: who asked for it must find it.
        opened.stream()
                .findFirst()
                .filter(open -> after.equals(TreeCursor.START)
                        && lines.stream().noneMatch(line -> line.id().equals(open.id())))
                .ifPresent(lines::add);
        return new TreeNode.Piece(
                lines.stream().map(line -> node(line, day, opened)).toList(), rest);
    }

    private TreeNode node(UnitLine line, LocalDate day, List<UnitLine> opened) {
        boolean open = !opened.isEmpty() && opened.getFirst().id().equals(line.id());
        TreeNode.Piece below = open
                ? piece(Optional.of(line), day, opened.subList(1, opened.size()), TreeCursor.START)
                : new TreeNode.Piece(List.of(), Optional.empty());
        return new TreeNode(
                line.code(),
                line.name(),
                TreeNode.ADDRESS + "/" + line.code(),
                line.below(),
                open,
                below.nodes(),
                below.rest(),
                false);
    }

    private List<TreePage.Hit> hits(List<UnitLine> lines, LocalDate day) {
        Map<UUID, List<UnitLine>> paths =
                queries.paths(lines.stream().map(UnitLine::id).toList(), day);
        return lines.stream()
                .map(line -> new TreePage.Hit(
                        line.code(),
                        line.name(),
                        kind(line),
                        paths.getOrDefault(line.id(), List.of()).stream()
                                .map(UnitLine::shortName)
                                .collect(Collectors.joining(" › ")),
                        TreeNode.ADDRESS + "/" + line.code()))
                .toList();
    }

    /** Returns what {@code line} is, in words. */
    static String kind(UnitLine line) {
        return switch (line.kind()) {
            case BODY -> text("organization.unit.kind.body");
            case ADMINISTRATIVE -> text("organization.unit.kind.administrative");
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
