/** An invented review of thirteen units, and stand-ins for what reporting and scoring answer about it. */
@NullMarked
package vn.thidua.conference;

import org.jspecify.annotations.NullMarked;
