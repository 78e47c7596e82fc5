package vn.thidua.reporting.completeness;

/** Planted. */
class CompletenessMenu {
    @Bean
    MenuEntry entry() {
        return MenuEntry.of(MenuGroup.FIGURES, 10, "reporting.completeness.menu", "/reporting/complete", "list-check");
    }
}
