package vn.thidua.house.planted.aggregate;

import org.springframework.context.ApplicationEventPublisher;

/** An aggregate that publishes for itself. */
public record Ledger(ApplicationEventPublisher events) {}
