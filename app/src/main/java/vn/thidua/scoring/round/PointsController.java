package vn.thidua.scoring.round;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.core.round.Column;
import vn.thidua.scoring.sheet.PointsRow;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;

/** Takes points cell by cell and answers the script of the sheet. Each column has an address of its own. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(value = "/scoring/rounds/{id}/{unit}/points", consumes = MediaType.APPLICATION_JSON_VALUE)
class PointsController {

    private final ScoreService scores;

    PointsController(ScoreService scores) {
        this.scores = scores;
    }

    @PostMapping("/self")
    ResponseEntity<SavedPoints> self(
            Actor actor, @PathVariable UUID id, @PathVariable String unit, @RequestBody PointsRequest request)
            throws BindException {
        return write(actor, id, unit, Column.SELF, request);
    }

    @PostMapping("/peer")
    ResponseEntity<SavedPoints> peer(
            Actor actor, @PathVariable UUID id, @PathVariable String unit, @RequestBody PointsRequest request)
            throws BindException {
        return write(actor, id, unit, Column.PEER, request);
    }

    @PostMapping("/head")
    ResponseEntity<SavedPoints> head(
            Actor actor, @PathVariable UUID id, @PathVariable String unit, @RequestBody PointsRequest request)
            throws BindException {
        return write(actor, id, unit, Column.HEAD, request);
    }

    @PostMapping("/settled")
    ResponseEntity<SavedPoints> settled(
            Actor actor, @PathVariable UUID id, @PathVariable String unit, @RequestBody PointsRequest request)
            throws BindException {
        return write(actor, id, unit, Column.SETTLED, request);
    }

    private ResponseEntity<SavedPoints> write(Actor actor, UUID id, String unit, Column column, PointsRequest request)
            throws BindException {
        return switch (scores.write(actor, id, unit, column, request.wish())) {
            case PointsOutcome.Saved saved -> {
                PointsRow row = saved.row();
                yield ResponseEntity.ok(new SavedPoints(
                        "saved",
                        Formats.number(row.points()),
                        row.version(),
                        saved.version(),
                        saved.isSetBack(),
                        Texts.text("scoring.round.saved", Formats.moment(row.at()))));
            }
            case PointsOutcome.Refused(List<Violation> reasons) ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(new SavedPoints("refused", "", 0, 0, false, words(reasons)));
            case PointsOutcome.Overtaken(PointsRow theirs) ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new SavedPoints(
                                "overtaken",
                                Formats.number(theirs.points()),
                                theirs.version(),
                                0,
                                false,
                                Texts.text(
                                        "scoring.round.overtaken-cell",
                                        theirs.by(),
                                        theirs.points(),
                                        theirs.leaf(),
                                        Formats.moment(theirs.at()))));
        };
    }

    private static String words(List<Violation> reasons) {
        return reasons.stream()
                .map(reason -> Texts.reason(reason) + " " + Texts.mend(reason).orElse(""))
                .collect(Collectors.joining(" "));
    }
}
