/** Whether row security lets through what the services let through, and nothing else. */
@NullMarked
package vn.thidua.command.fence;

import org.jspecify.annotations.NullMarked;
