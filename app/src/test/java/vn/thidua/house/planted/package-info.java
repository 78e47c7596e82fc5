/**
 * Classes that break a rule of the house on purpose, one package a rule; the rule must find them.
 *
 * <p>Packages below the rule's package imitate those of the product. Files that break a rule are in
 * {@code src/test/resources/house/planted}.
 */
@NullMarked
package vn.thidua.house.planted;

import org.jspecify.annotations.NullMarked;
