@NullMarked
package vn.thidua.core.consolidation.tree;

import org.jspecify.annotations.NullMarked;
