package vn.thidua.organization;

import java.util.List;
import vn.thidua.shared.LineDefect;

/** Takes up people with the posts they held, from a file. */
public interface PersonRegister {

    /**
     * Registers the people in {@code yaml}. Somebody whose code is on record stays as on record, so the same file again
     * changes nothing. A file with a defect changes nothing. Only for the installation's own work: nobody's permission is
     * asked. The format is described in {@code docs/formats/people.md}.
     *
     * @param file name of the file, for the defects
     * @return every defect; none if all is on record
     */
    List<LineDefect> register(String file, String yaml);
}
