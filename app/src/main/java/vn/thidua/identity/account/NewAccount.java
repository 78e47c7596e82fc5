package vn.thidua.identity.account;

/** An account to be made. The components mean what they mean in {@link Account}. */
public record NewAccount(String username, String displayName, String passwordHash) {}
