package vn.thidua.scoring.rank;

/** Planted. */
@RequestMapping(RankChoice.PATH)
class RankController {
    @GetMapping
    void show() {}

    @GetMapping(value = "/why", produces = HTML)
    void why() {}

    @PostMapping(consumes = HTML)
    void take() {}

    @GetMapping(Elsewhere.PATH)
    void lost() {}
}
