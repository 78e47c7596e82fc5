/**
 * Sessions: what a browser that is signed in is remembered by, the capacity that was chosen in it, and how it ends.
 *
 * <p>A session keeps which account, which capacity, since when and of which epoch; everything else is looked up for each request
 * (see {@code vn.thidua.identity.login.Entrance}), so what is taken away is gone with the next one. It ends after an hour without
 * a request and after twelve hours at the latest. Start reading at {@code SessionContexts}. Screen: {@code /identity/sessions}.
 * Tables: {@code identity.session}, {@code identity.session_attributes}.
 */
@NullMarked
package vn.thidua.identity.session;

import org.jspecify.annotations.NullMarked;
