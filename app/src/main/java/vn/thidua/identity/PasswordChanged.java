package vn.thidua.identity;

import java.util.UUID;

/**
 * The proof of an account was changed: its password, or a factor was taken away. All sessions of the account end, except
 * the one that the request of this thread belongs to. Published inside the transaction that changes it.
 */
public record PasswordChanged(UUID account) {}
