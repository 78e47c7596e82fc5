package vn.thidua.reporting.completeness;

/** Planted. */
@Controller
class CompletenessController {

    @GetMapping("/reporting/completeness")
    void answer() {}
}
