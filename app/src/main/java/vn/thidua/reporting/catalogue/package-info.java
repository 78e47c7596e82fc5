/**
 * The catalogue of indicators as people look it up: what each means, how it adds up, and which forms ask it.
 *
 * <p>Start reading at {@code CatalogueQueries}. What an indicator is, is in {@code vn.thidua.reporting.indicator}; forms are
 * in {@code vn.thidua.reporting.form}. No figures are here.
 *
 * <p>Screens: {@code /reporting/catalogue}, {@code /reporting/catalogue/{code}}. Tables: none of its own. Help:
 * {@code docs/help/reporting/catalogue.md}.
 */
@NullMarked
package vn.thidua.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
