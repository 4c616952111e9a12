package anye.letter;

import java.util.List;

import anye.employer.Divisions;
import anye.kernel.Division;

/** Offices as papers name them: 鞍山市铁东区残疾人联合会. */
final class Authorities {

    private Authorities() {
    }

    static String certifying(Division division) {
        return Words.of("letter.authority.certifying", place(division));
    }

    static String tax(Division division) {
        return Words.of("letter.authority.tax", place(division));
    }

    /** From the city on; of a municipality's district from the municipality on. */
    private static String place(Division division) {
        var path = List.of(Divisions.all().path(division).split("/"));
        boolean belowCity = division.level() == Division.Level.COUNTY ? path.size() > 2 : division.level() == Division.Level.CITY && path.size() > 1;
        return String.join("", belowCity ? path.subList(1, path.size()) : path);
    }
}
