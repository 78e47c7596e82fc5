package vn.thidua.scoring.round;

/**
 * What became of points, for the script of a sheet; every text is ready to be shown.
 *
 * @param outcome {@code saved}, {@code refused} or {@code overtaken}
 * @param shown what stands in the cell since; empty if it was refused
 * @param version of the points since
 * @param sheet version of the sheet since; 0 if nothing was written
 * @param reload whether the sheet went back, so that the page has to be shown anew
 * @param message why not, or when it was saved
 */
record SavedPoints(String outcome, String shown, int version, long sheet, boolean reload, String message) {}
