package vn.thidua.reporting.form;

/** Planted. */
class FormRowMenu {
    @Bean
    MenuEntry entry() {
        return MenuEntry.of(MenuGroup.FIGURES, 10, "reporting.form.menu", "/reporting/forms", "list-check");
    }
}
