package vn.thidua.identity.throttle;

/**
 * The allowances of a gate for one name.
 *
 * <p>The three are apart, so that whoever uses up one of them leaves the others whole. Together they let through at most 30
 * tries at one name in an hour.
 *
 * @param knownDevices of all browsers together that have signed in with the name
 * @param knownNetworks of all networks together that have
 * @param strangers of everybody else together
 */
record Allowances(Allowance knownDevices, Allowance knownNetworks, Allowance strangers) {

    /** Tries of one network at all names together. A whole office may share a network. */
    static final Allowance NETWORK = new Allowance(40, 80);

    /** Tries of one strange network at one name. */
    static final Allowance NETWORK_AT_NAME = new Allowance(4, 4);

    /** Questions of one network for links. */
    static final Allowance LINKS_OF_NETWORK = new Allowance(30, 60);

    private static final Allowances OF_SECRET =
            new Allowances(new Allowance(5, 5), new Allowance(3, 2), new Allowance(8, 7));

    private static final Allowance FEW_MAILS = new Allowance(2, 1);
    private static final Allowances OF_MAIL = new Allowances(FEW_MAILS, FEW_MAILS, FEW_MAILS);

    static Allowances of(Gate gate) {
        return switch (gate) {
            case PASSWORD, CODE -> OF_SECRET;
            case RESET, LINK -> OF_MAIL;
        };
    }
}
