package vn.thidua.scoring.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.scoring.design.DesignQueries.Asked;
import vn.thidua.shared.Actor;

/** Changes one section or criterion of a draft. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(DesignQueries.PATH + "/{code}/draft/nodes")
class NodeController {

    private final DesignQueries queries;
    private final DraftService drafts;

    NodeController(DesignQueries queries, DraftService drafts) {
        this.queries = queries;
        this.drafts = drafts;
    }

    /** Adds a section or criterion as the last one under {@code parent}. */
    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "false") boolean section,
            @RequestParam MultiValueMap<String, String> typed) {
        return change(actor, code, seen, parent, Edits.adding(parent, face(typed, "new."), section));
    }

    /** Calls a node otherwise, or the table if {@code node} is empty. */
    @PostMapping("/change")
    ModelAndView change(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String node,
            @RequestParam MultiValueMap<String, String> typed) {
        Edits.Face face = face(typed, "");
        Edit edit = node.isEmpty() ? Edits.table(face, Typed.word(typed, "signedOn")) : Edits.face(node, face);
        return change(actor, code, seen, node, edit);
    }

    /** Moves a node under {@code parent}, to {@code position} among what is there without it; 1 for the first. */
    @PostMapping("/place")
    ModelAndView place(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam String node,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "9999") int position) {
        return change(actor, code, seen, "", Edits.moving(node, parent, position));
    }

    @PostMapping("/removal")
    ModelAndView remove(Actor actor, @PathVariable String code, @RequestParam long seen, @RequestParam String node) {
        return change(actor, code, seen, "", Edits.removing(node));
    }

    @PostMapping("/rule")
    ModelAndView rule(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam String node,
            @RequestParam RuleShape shape,
            @RequestParam MultiValueMap<String, String> typed) {
        return change(actor, code, seen, node, Edits.rule(node, shape, typed));
    }

    /** Puts a text in the place of a node. */
    @PostMapping("/piece")
    ModelAndView piece(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam String node,
            @RequestParam(defaultValue = "") String piece) {
        return change(actor, code, seen, node, Edits.piece(node, DraftText.clean(piece)));
    }

    private ModelAndView change(Actor actor, String code, long seen, String node, Edit edit) {
        Asked asked = new Asked(Optional.of(node), Optional.empty(), List.of(), Optional.empty(), "");
        return DraftController.answer(
                drafts.change(actor, code, seen, edit),
                DraftController.toDraft(code) + "?node=" + node + "#panel",
                asked,
                (why, status) -> new ModelAndView(
                        DesignController.PAGE, Map.of("page", queries.draft(actor, code, why)), status));
    }

    private static Edits.Face face(MultiValueMap<String, String> typed, String prefix) {
        return new Edits.Face(
                Typed.word(typed, prefix + "code"),
                Typed.word(typed, prefix + "vi"),
                Typed.word(typed, prefix + "en"),
                Typed.number(typed, prefix + "maximum"));
    }
}
