package vn.thidua.house.planted.printing;

/** Talks to a terminal. */
public final class Printing {

    private Printing() {}

    static void print() {
        System.out.println("planted");
    }
}
