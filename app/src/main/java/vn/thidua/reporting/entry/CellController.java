package vn.thidua.reporting.entry;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.thidua.reporting.report.CellAnswer;
import vn.thidua.reporting.report.CellService;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Actor;

/** Takes figures cell by cell and answers the script of the grid. */
@Controller
@ConditionalOnWebApplication
class CellController {

    private final CellService cells;
    private final GridQueries grids;

    CellController(CellService cells, GridQueries grids) {
        this.cells = cells;
        this.grids = grids;
    }

    /**
     * Writes cells. The status says the worst of what became of them: 409 if somebody else was faster with one, 422 if one was
     * refused, otherwise 200; the answer says it for each.
     */
    @PostMapping(value = "/reporting/entry/{period}/{unit}/cells", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SavedCells> write(
            Actor actor, @PathVariable String period, @PathVariable String unit, @RequestBody CellRequest request)
            throws BindException {
        List<CellAnswer> answers = cells.write(actor, period, unit, request.wishes(), request.way());
        SavedCells saved = grids.saved(actor, new ReportAddress(period, unit), answers);
        return ResponseEntity.status(worst(answers)).body(saved);
    }

    private static HttpStatus worst(List<CellAnswer> answers) {
        if (answers.stream().anyMatch(CellAnswer.Overtaken.class::isInstance)) {
            return HttpStatus.CONFLICT;
        }
        return answers.stream().anyMatch(CellAnswer.Refused.class::isInstance)
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : HttpStatus.OK;
    }
}
