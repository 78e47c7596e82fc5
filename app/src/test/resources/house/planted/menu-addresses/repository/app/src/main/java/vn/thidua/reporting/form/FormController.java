package vn.thidua.reporting.form;

/** Planted. */
@Controller
@RequestMapping("/reporting/forms")
class FormController {

    @GetMapping("")
    void answer() {}
}
