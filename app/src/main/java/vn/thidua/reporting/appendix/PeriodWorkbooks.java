package vn.thidua.reporting.appendix;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportingWorkbooks;
import vn.thidua.reporting.intake.RefusalsWorkbook;
import vn.thidua.shared.Scope;

/** Gives other modules the workbooks of a period. */
@Component
class PeriodWorkbooks implements ReportingWorkbooks {

    private final AppendixWorkbook appendix;
    private final RefusalsWorkbook refusals;

    PeriodWorkbooks(AppendixWorkbook appendix, RefusalsWorkbook refusals) {
        this.appendix = appendix;
        this.refusals = refusals;
    }

    @Override
    public void appendix(Scope scope, String period, OutputStream out) throws IOException {
        out.write(appendix.bytes(scope, false, period));
    }

    @Override
    public void refusals(Scope scope, String period, OutputStream out) throws IOException {
        out.write(refusals.bytes(scope, period));
    }
}
