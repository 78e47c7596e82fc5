/**
 * Renders pages: finds the compiled template of a view name and binds the frame around it.
 *
 * <p>Start reading at {@code TemplateConfiguration}. Templates are compiled by the build, so a renamed field breaks the build.
 */
@NullMarked
package vn.thidua.web.template;

import org.jspecify.annotations.NullMarked;
