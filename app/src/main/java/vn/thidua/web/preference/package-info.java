/**
 * What a person chose for the look of the product: language and theme, kept in cookies of this browser.
 *
 * <p>Posts: {@code /language}, {@code /theme}. Works before anybody is signed in.
 */
@NullMarked
package vn.thidua.web.preference;

import org.jspecify.annotations.NullMarked;
