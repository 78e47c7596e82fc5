package vn.thidua.organization;

import java.util.List;
import vn.thidua.shared.LineDefect;

/** Takes up compacts with their targets and signatures, from a file. */
public interface CompactRegister {

    /**
     * Registers the compacts in {@code yaml}. A compact that is on record stays as it is, so the same file again changes
     * nothing. A file with a defect changes nothing. Only for the installation's own work: nobody's permission is asked.
     * The format is described in {@code docs/formats/compacts.md}.
     *
     * @param file name of the file, for the defects
     * @return every defect; none if all is on record
     */
    List<LineDefect> register(String file, String yaml);
}
