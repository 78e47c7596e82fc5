@NullMarked
package vn.thidua.identity.account;

import org.jspecify.annotations.NullMarked;
