package vn.thidua.reporting.pivot;

import static vn.thidua.web.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Formats;

/** Lists the views that a reader may open. */
@Component
class ViewShelfQueries {

    private static final String KEY = "reporting.pivot.views.";

    private final SavedViewRepository views;
    private final ViewRoles roles;

    ViewShelfQueries(SavedViewRepository views, ViewRoles roles) {
        this.views = views;
        this.roles = roles;
    }

    /** Returns the shelf beside {@code choice}; a view that is not there, or not for {@code actor}, is not open. */
    ViewShelf shelf(Actor actor, PivotChoice choice, String open) {
        List<SavedView> found = views.list(actor);
        String query = choice.at(0, 0).query();
        return new ViewShelf(
                found.stream().map(view -> line(actor, view, open)).toList(),
                found.stream()
                        .filter(view -> view.id().toString().equals(open))
                        .findFirst()
                        .map(view -> open(actor, view, query)),
                roles.options(),
                query,
                "");
    }

    /**
     * Returns what the view {@code id} keeps.
     *
     * @throws NotFound if there is none, or it is neither one's own nor shared with one's role
     */
    PivotChoice choice(Actor actor, UUID id) {
        return views.find(actor, id)
                .map(view -> PivotChoice.ofQuery(view.query()))
                .orElseThrow(() -> new NotFound("view", id));
    }

    private static ViewShelf.Line line(Actor actor, SavedView view, String open) {
        Optional<String> shared = view.role()
                .map(role ->
                        text(KEY + (view.isOf(actor) ? "shared" : "shared-by"), ViewRoles.name(role), view.owner()));
        return new ViewShelf.Line(
                view.name(),
                SavedViewController.PATH + "/" + view.id(),
                shared.orElse(""),
                view.id().toString().equals(open));
    }

    private static ViewShelf.Open open(Actor actor, SavedView view, String query) {
        return new ViewShelf.Open(
                view.id().toString(),
                view.name(),
                view.role().orElse(""),
                view.version(),
                view.isOf(actor),
                !view.query().equals(query),
                text(KEY + "last", view.changedBy(), Formats.moment(view.changedAt())));
    }
}
