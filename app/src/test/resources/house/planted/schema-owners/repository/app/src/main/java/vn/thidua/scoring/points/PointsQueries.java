package vn.thidua.scoring.points;

/** Planted. */
class PointsQueries {
    static final String FOREIGN = """
            select submission.id
              from reporting.submission
              join organization.unit on unit.id = submission.unit_id
            """;
    // from reporting.submission would be wrong
    static final String WRITTEN =
            "update organization.unit set name = :name";
    static final String OWN = "select points from scoring.points";
    static final String PROSE = "read from the file reporting.csv";
    static final String ALL = "select * from scoring.points";
}
