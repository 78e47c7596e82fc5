/**
 * The frame around every page: layout, components, texts in two languages, numbers and dates, error pages, the home page.
 *
 * <p>Knows no module above it. Menu entries and tiles of the home page are <em>collected</em>: a module contributes beans of
 * {@link vn.thidua.web.MenuEntry} and {@link vn.thidua.web.DashboardTile}. Who is signed in and what they may open is asked
 * of {@link vn.thidua.web.FrameFacts}, which {@code identity} implements.
 *
 * <p>What takes too long for a page is {@link vn.thidua.web.BackgroundWork}; its one table is {@code web.work}.
 *
 * <p>Start reading at {@code docs/screens.md}, then {@code jte/web/layout.jte}, then {@link vn.thidua.web.Shell}. No
 * business word lives here.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"shared"})
@NullMarked
package vn.thidua.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
