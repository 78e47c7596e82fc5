@NullMarked
package vn.thidua.audit.chain;

import org.jspecify.annotations.NullMarked;
