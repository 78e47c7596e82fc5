package vn.thidua.reporting.form;

/** Planted. */
class FormMenu {
    @Bean
    MenuEntry entry() {
        return MenuEntry.of(MenuGroup.FIGURES, 10, "web.form.menu", "/reporting/forms", "list-check");
    }
}
