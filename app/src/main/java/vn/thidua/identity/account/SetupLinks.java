package vn.thidua.identity.account;

/** Makes links that let the owner of an account set a password, once. Implemented by {@code identity.reset}. */
public interface SetupLinks {

    /**
     * Returns a whole address, to be handed over by the person who asks for it; earlier ones of the account stop working.
     * Nobody can ask for the same link again.
     */
    String issue(Account account);
}
