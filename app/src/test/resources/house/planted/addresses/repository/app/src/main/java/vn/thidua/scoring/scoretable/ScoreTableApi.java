package vn.thidua.scoring.scoretable;

/** Planted. */
@Controller
@RequestMapping("/api/scoring/score-tables")
class ScoreTableApi {

    @GetMapping("/{id}")
    void answer() {}
}
