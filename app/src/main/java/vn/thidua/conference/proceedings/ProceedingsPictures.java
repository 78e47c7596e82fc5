package vn.thidua.conference.proceedings;

/** Says where the pictures of conferences are. */
public final class ProceedingsPictures {

    private ProceedingsPictures() {}

    /** Returns the address of the picture at {@code position}, from 1, of the conference called {@code code}. */
    public static String address(String code, int position) {
        return "/conference/proceedings/" + code + "/pictures/" + position;
    }
}
