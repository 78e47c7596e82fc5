package vn.thidua.scoring.scoretable;

/** Planted. */
@Controller
@RequestMapping("/scoring")
class ScoreTableController {

    @GetMapping("/boards/{id}")
    void answer() {}

    @PostMapping("/score-tables/{id}")
    void answer() {}
}
