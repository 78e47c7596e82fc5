/**
 * What {@code ./thidua bench eligibility} measures Drools by: the rules of its people in the language of Drools, and a fact a
 * person. Start reading at {@link vn.thidua.peers.Peer}; the rules are {@code titles.drl}.
 */
@NullMarked
package vn.thidua.peers;

import org.jspecify.annotations.NullMarked;
