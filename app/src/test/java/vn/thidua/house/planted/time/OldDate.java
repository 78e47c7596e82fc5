package vn.thidua.house.planted.time;

import java.util.Date;

/** Keeps a moment as people did before Java 8. */
public record OldDate(Date date) {}
