/**
 * The chain of the audit log: what an entry says, how it is hashed onto the one before, and how a chain is checked.
 *
 * <p>Start reading at {@code Chain} (how a hash is made), then {@code ChainCheck} (what is wrong with a chain). The format
 * is written down in {@code docs/formats/audit-log.md}. Whoever checks a log needs this package and a Java runtime: no
 * database and no server. Where entries are kept, and who may read them, is not decided here.
 *
 * <p>Vocabulary: the log is "nhật ký hệ thống", an entry "dòng nhật ký"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.core.audit;

import org.jspecify.annotations.NullMarked;
