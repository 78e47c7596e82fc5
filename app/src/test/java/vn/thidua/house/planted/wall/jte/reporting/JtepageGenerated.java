package vn.thidua.house.planted.wall.jte.reporting;

import vn.thidua.house.planted.wall.reporting.form.FormPage;

/** Imitates a template of {@code reporting}. */
record JtepageGenerated(FormPage page) {}
