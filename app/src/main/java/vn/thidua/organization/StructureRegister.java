package vn.thidua.organization;

/** Takes up units, the areas they serve, and acts that changed them, from a file. */
public interface StructureRegister {

    /**
     * Registers what {@code yaml} says. Units and acts that are on record stay as they are, so the same file again changes
     * nothing. A file with a defect changes nothing and answers all defects that can be told at once. Only for the
     * installation's own work: nobody's permission is asked. The format is described in {@code docs/formats/structure.md}.
     *
     * @param file name of the file; also what its acts are known by, so it must not change
     */
    UnitListOutcome register(String file, String yaml);
}
