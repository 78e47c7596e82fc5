package vn.thidua.identity.provider;

/**
 * A link that connects an account to the provider, shown once.
 *
 * @param link to be handed to the owner of the account
 * @param back the page of the account
 */
public record InvitationPage(String link, String back) {

    /** Tells no link. */
    @Override
    public String toString() {
        return "InvitationPage";
    }
}
