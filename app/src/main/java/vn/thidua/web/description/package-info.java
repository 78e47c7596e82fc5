/**
 * The description of the interface for programs, in the form of OpenAPI 3.1, at {@code /api/v1/openapi.json}.
 *
 * <p>Start reading at {@code ApiDescription}. It is made of the controllers called {@code …Api} of all modules; what they answer
 * is described in {@code docs/formats}. No screens, no tables.
 */
@NullMarked
package vn.thidua.web.description;

import org.jspecify.annotations.NullMarked;
