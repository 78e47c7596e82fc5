package vn.thidua.house.planted.core;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Asks for the time, and is a bean. */
@Component
public record Impure(Clock clock) {}
