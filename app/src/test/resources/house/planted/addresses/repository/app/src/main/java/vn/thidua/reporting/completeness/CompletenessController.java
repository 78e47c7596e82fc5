package vn.thidua.reporting.completeness;

/** Planted. */
@Controller
class CompletenessController {

    @GetMapping("/figures/completeness")
    void answer() {}

    @GetMapping("/reporting/completeness/{unit}")
    void answer() {}
}
