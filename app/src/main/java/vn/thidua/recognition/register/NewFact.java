package vn.thidua.recognition.register;

/** A fact to enter, and where it came from. */
public record NewFact(FactSubject subject, Fact fact, FactSource source) {}
