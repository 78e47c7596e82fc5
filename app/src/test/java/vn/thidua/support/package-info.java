/** What the tests of several modules stand on: a real PostgreSQL, one for all tests of a run. */
@NullMarked
package vn.thidua.support;

import org.jspecify.annotations.NullMarked;
