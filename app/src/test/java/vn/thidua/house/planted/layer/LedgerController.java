package vn.thidua.house.planted.layer;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Is public, and asks the database itself. */
public record LedgerController(JdbcClient jdbc) {}
