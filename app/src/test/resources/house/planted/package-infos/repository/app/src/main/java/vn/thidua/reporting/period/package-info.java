package vn.thidua.reporting.period;
