package vn.thidua.conference.proceedings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.thidua.conference.ReviewFigures;
import vn.thidua.conference.SamplePictures;
import vn.thidua.organization.UnitDirectory;

/** Records of conferences for tests of papers. */
public final class ProceedingsExamples {

    private ProceedingsExamples() {}

    /** Returns the record that the demonstration plays, with its own pictures. */
    public static Proceedings sample(UnitDirectory units) {
        try {
            Defects defects = new Defects();
            Proceedings sample = new ProceedingsReader(units, new ReviewFigures(units))
                    .read(Files.readString(SamplePictures.SAMPLE), SamplePictures.SAMPLE_FOLDER, defects);
            if (!defects.isEmpty()) {
                throw new IllegalStateException("the sample has defects: " + defects.inOrder());
            }
            return sample;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
