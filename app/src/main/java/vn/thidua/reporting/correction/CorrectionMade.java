package vn.thidua.reporting.correction;

import java.util.UUID;

/** Told inside the transaction of a correction, so that notices are mailed when it has ended well. */
record CorrectionMade(UUID correction) {}
