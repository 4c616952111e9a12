package anye.report;

import java.util.Map;

import anye.audit.Journal;
import anye.declaration.Declarations;
import anye.employer.Employers;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** An office looks at an employer's declaration: who looked at whose data is written down. */
@Stateless
public class OpenUnit {

    @Inject
    private Declarations declarations;
    @Inject
    private Employers employers;
    @Inject
    private Supervision supervision;
    @Inject
    private Journal journal;

    public UnitFile open(long declarationId) {
        var result = declarations.result(declarationId);
        supervision.mustSee(Scope.of(result.office()));
        var overview = declarations.overview(declarationId);
        var file = new UnitFile(result, employers.profile(result.employer()).map(profile -> profile.name()).orElse(result.employer().value()), overview.isCompleted(),
                supervision.cases(declarationId), supervision.history(result.employer()));
        journal.write("report.unit.looked", "declaration:" + declarationId, result.employer(), Map.of());
        return file;
    }
}
