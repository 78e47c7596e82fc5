package vn.thidua.scoring.scoretable;

/** Planted. */
@Controller
@RequestMapping("/api/v1/scoring/score-tables")
class ScoreTableApi {

    @GetMapping("/{id}")
    void answer() {}
}
