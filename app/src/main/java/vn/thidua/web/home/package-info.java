/**
 * The home page, "Việc của tôi": the tiles that the modules contribute for the person asking.
 *
 * <p>Screen: {@code /}. What a tile says is decided by the module that contributes it.
 */
@NullMarked
package vn.thidua.web.home;

import org.jspecify.annotations.NullMarked;
