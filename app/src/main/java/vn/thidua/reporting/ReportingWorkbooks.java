package vn.thidua.reporting;

import java.io.IOException;
import java.io.OutputStream;
import vn.thidua.shared.Scope;

/** Writes what was reported as workbooks for people to read. The streams stay open. */
public interface ReportingWorkbooks {

    /** Writes the consolidated tables of {@code period}, over the units in {@code scope}. */
    void appendix(Scope scope, String period, OutputStream target) throws IOException;

    /** Writes every refused file and cell of {@code period}, of the units in {@code scope}, with how to mend it. */
    void refusals(Scope scope, String period, OutputStream target) throws IOException;
}
