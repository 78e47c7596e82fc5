/** Tests of the document kit, on real files. */
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
