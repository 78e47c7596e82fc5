package vn.thidua.scoring.outside;

import java.text.Normalizer;

/**
 * What somebody wants recorded or withdrawn, as typed.
 *
 * @param about what it is about, see {@link Asked#key}
 * @param task name of the task
 * @param seen version of it that the person saw; 0 if there was none
 */
record OutsideWish(
        String period,
        String cluster,
        String unit,
        String about,
        String task,
        String value,
        String weight,
        String basis,
        int seen) {

    OutsideWish {
        task = tidy(task);
        value = tidy(value);
        weight = tidy(weight);
        basis = tidy(basis);
    }

    /** Returns a wish of somebody who has not typed anything yet. */
    static OutsideWish blank(String period, String cluster) {
        return new OutsideWish(period, cluster, "", "", "", "", "", "", 0);
    }

    private static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }
}
