package vn.thidua.organization;

import java.util.List;
import vn.thidua.shared.LineDefect;

/** Takes up who leads which cluster, from a file. */
public interface RotationRegister {

    /**
     * Registers the rotations in {@code yaml} in their order. A rotation that is on record stays as it is, so the same file
     * again changes nothing. A file with a defect changes nothing. Only for the installation's own work: nobody's permission
     * is asked. The format is described in {@code docs/formats/rotations.md}.
     *
     * @param file name of the file, for the defects
     * @return every defect; none if all is on record
     */
    List<LineDefect> register(String file, String yaml);
}
