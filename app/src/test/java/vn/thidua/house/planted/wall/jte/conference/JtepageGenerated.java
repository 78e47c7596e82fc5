package vn.thidua.house.planted.wall.jte.conference;

import vn.thidua.house.planted.wall.reporting.form.FormPage;

/** Imitates a template of {@code conference}. */
record JtepageGenerated(FormPage page) {}
