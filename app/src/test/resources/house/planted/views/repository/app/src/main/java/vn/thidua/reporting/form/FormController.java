package vn.thidua.reporting.form;

/** Planted. */
@Controller
class FormController {

    private static final String PAGE = "reporting/form/pgae";

    ModelAndView other() {
        return new ModelAndView("scoring/table/page", Map.of());
    }

    ModelAndView right() {
        return new ModelAndView("reporting/form/page", Map.of());
    }

    ModelAndView away() {
        return new ModelAndView("redirect:/reporting/forms");
    }
}
