package vn.thidua.scoring.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person wants made of what was pasted.
 *
 * @param code that the table is to have
 * @param en name in English; the Vietnamese one if it is left blank
 * @param period that it is to be in force for; empty for none yet
 */
record IntakeWish(String code, String vi, String en, Optional<LocalDate> signedOn, String period) {}
