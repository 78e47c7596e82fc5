package vn.thidua.document;

/** Whole numbers in the attributes and values of XML parts. */
final class WholeNumber {

    private static final int LONGEST = 9;

    private WholeNumber() {}

    /** Returns the number of at most nine digits, or −1 if {@code text} is none. */
    static int of(String text) {
        return of(text.toCharArray(), text.length());
    }

    /** Returns the number in the first {@code length} letters, or −1 if they are none. */
    static int of(char[] text, int length) {
        int number = 0;
        for (int at = 0; at < length; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return length == 0 || length > LONGEST ? -1 : number;
    }
}
