package vn.thidua.house.scan;

/**
 * A place where a rule is broken.
 *
 * @param path file or folder, from the root of the repository
 * @param line counted from 1; 0 if the whole file is meant
 * @param what what is wrong there
 */
public record Finding(String path, int line, String what) {

    /** Returns a finding on the whole of {@code path}. */
    public static Finding of(String path, String what) {
        return new Finding(path, 0, what);
    }

    @Override
    public String toString() {
        return line == 0 ? path + " " + what : path + ":" + line + " " + what;
    }
}
